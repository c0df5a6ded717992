// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/StreamReader.h"

#include "core/crypto/Aead.h"
#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

#include <array>
#include <cstring>

namespace saltbush::crypto
{

struct StreamReader::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    SecureBytes key;
    QByteArray associatedData;
    ByteSource *ciphertext = nullptr;
    std::array<char, streamChunkSize + streamChunkOverhead> sealed;
    std::array<char, streamChunkSize> opened;
    qsizetype available = 0; ///< bytes in `opened`
    qsizetype taken = 0;     ///< of which already given
    bool finished = false;   ///< the final chunk was seen

    ~State()
    {
        sodium_memzero(&stream, sizeof stream);
        wipe(opened);
    }
};

StreamReader::StreamReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
StreamReader::~StreamReader() = default;
StreamReader::StreamReader(StreamReader &&) noexcept = default;
StreamReader &StreamReader::operator=(StreamReader &&) noexcept = default;

Result<StreamReader> StreamReader::begin(const SecureBytes &key, QByteArrayView associatedData,
                                         ByteSource &ciphertext)
{
    if (key.size() != keySize)
        return fail(badKey);
    auto state = std::make_unique<State>();
    state->key = key.clone();
    state->associatedData = associatedData.toByteArray();
    state->ciphertext = &ciphertext;
    StreamReader reader(std::move(state));
    SALTBUSH_TRY(reader.readHeader());
    return reader;
}

Result<void> StreamReader::readHeader()
{
    State &s = *m_state;
    std::array<char, streamHeaderSize> header;
    SALTBUSH_TRY_ASSIGN(const qsizetype count, readFully(*s.ciphertext, header));
    if (count != streamHeaderSize)
        return fail(truncated);
    crypto_secretstream_xchacha20poly1305_init_pull(&s.stream, raw(QByteArrayView(header)),
                                                    s.key.data());
    s.available = s.taken = 0;
    s.finished = false;
    return ok();
}

qint64 StreamReader::size() const
{
    const qint64 body = m_state->ciphertext->size() - streamHeaderSize;
    constexpr qint64 chunk = streamChunkSize + streamChunkOverhead;
    const qint64 chunks = (body + chunk - 1) / chunk;
    return std::max<qint64>(0, body - chunks * streamChunkOverhead);
}

Result<void> StreamReader::pull()
{
    State &s = *m_state;
    SALTBUSH_TRY_ASSIGN(const qsizetype count, readFully(*s.ciphertext, s.sealed));
    if (count < streamChunkOverhead)
        return fail(truncated);
    unsigned char tag = 0;
    const int code = crypto_secretstream_xchacha20poly1305_pull(
        &s.stream, raw(s.opened.data()), nullptr, &tag, raw(QByteArrayView(s.sealed)),
        static_cast<unsigned long long>(count), raw(s.associatedData), length(s.associatedData));
    if (code != 0)
        return fail(notAuthentic);
    s.available = count - streamChunkOverhead;
    s.taken = 0;
    s.finished = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return ok();
}

Result<qsizetype> StreamReader::read(std::span<char> buffer)
{
    State &s = *m_state;
    if (buffer.empty())
        return qsizetype(0);
    while (s.taken == s.available && !s.finished)
        SALTBUSH_TRY(pull());
    if (s.taken == s.available) {
        // Behind the final chunk nothing may come.
        char more = 0;
        SALTBUSH_TRY_ASSIGN(const qsizetype extra, s.ciphertext->read({&more, 1}));
        if (extra != 0)
            return fail(notAuthentic);
        return qsizetype(0);
    }
    const qsizetype count = std::min(qsizetype(buffer.size()), s.available - s.taken);
    std::memcpy(buffer.data(), s.opened.data() + s.taken, std::size_t(count));
    s.taken += count;
    return count;
}

Result<void> StreamReader::rewind()
{
    SALTBUSH_TRY(m_state->ciphertext->rewind());
    return readHeader();
}

Result<QByteArray> decryptStream(const SecureBytes &key, QByteArrayView associatedData,
                                 QByteArrayView stream)
{
    BufferSource source(stream);
    SALTBUSH_TRY_ASSIGN(StreamReader reader, StreamReader::begin(key, associatedData, source));
    QByteArray plaintext(qsizetype(reader.size()), Qt::Uninitialized);
    SALTBUSH_TRY_ASSIGN(const qsizetype count, readFully(reader, plaintext));
    char more = 0;
    SALTBUSH_TRY_ASSIGN(const qsizetype extra, reader.read({&more, 1})); // sees the end
    if (count != plaintext.size() || extra != 0)
        return fail(notAuthentic);
    return plaintext;
}

Result<QByteArray> encryptStream(const SecureBytes &key, QByteArrayView associatedData,
                                 QByteArrayView plaintext)
{
    QByteArray stream;
    stream.reserve(qsizetype(streamSize(plaintext.size())));
    SALTBUSH_TRY_ASSIGN(StreamWriter writer,
                        StreamWriter::begin(key, associatedData, appendTo(stream)));
    SALTBUSH_TRY(writer.write(plaintext));
    SALTBUSH_TRY(writer.finish());
    return stream;
}

} // namespace saltbush::crypto
