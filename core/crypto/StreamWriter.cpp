// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/StreamWriter.h"

#include "core/crypto/Aead.h"
#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

#include <array>

namespace saltbush::crypto
{

static_assert(streamHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(streamChunkOverhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

struct StreamWriter::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray associatedData;
    ByteSink sink;
    QByteArray waiting; ///< plaintext of the chunk that is not full, or not known to be the last
    std::array<char, streamChunkSize + streamChunkOverhead> sealed;

    ~State()
    {
        sodium_memzero(&stream, sizeof stream);
        wipe(waiting);
    }
};

StreamWriter::StreamWriter(std::unique_ptr<State> state) : m_state(std::move(state)) { }
StreamWriter::~StreamWriter() = default;
StreamWriter::StreamWriter(StreamWriter &&) noexcept = default;
StreamWriter &StreamWriter::operator=(StreamWriter &&) noexcept = default;

qint64 streamSize(qint64 plaintextSize)
{
    const qint64 chunks =
        std::max<qint64>(1, (plaintextSize + streamChunkSize - 1) / streamChunkSize);
    return streamHeaderSize + plaintextSize + chunks * streamChunkOverhead;
}

Result<StreamWriter> StreamWriter::begin(const SecureBytes &key, QByteArrayView associatedData,
                                         ByteSink sink)
{
    if (key.size() != keySize)
        return fail(badKey);
    auto state = std::make_unique<State>();
    state->associatedData = associatedData.toByteArray();
    state->sink = std::move(sink);
    state->waiting.reserve(streamChunkSize);
    std::array<char, streamHeaderSize> header;
    crypto_secretstream_xchacha20poly1305_init_push(&state->stream, raw(header.data()), key.data());
    SALTBUSH_TRY(state->sink(header));
    return StreamWriter(std::move(state));
}

Result<void> StreamWriter::push(QByteArrayView chunk, unsigned char tag)
{
    State &s = *m_state;
    crypto_secretstream_xchacha20poly1305_push(&s.stream, raw(s.sealed.data()), nullptr, raw(chunk),
                                               length(chunk), raw(s.associatedData),
                                               length(s.associatedData), tag);
    return s.sink(QByteArrayView(s.sealed.data(), chunk.size() + streamChunkOverhead));
}

Result<void> StreamWriter::write(QByteArrayView plaintext)
{
    QByteArray &waiting = m_state->waiting;
    while (!plaintext.isEmpty()) {
        if (waiting.size() == streamChunkSize) { // more follows, so it is not the last
            SALTBUSH_TRY(push(waiting, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
            waiting.resize(0);
        }
        if (waiting.isEmpty() && plaintext.size() > streamChunkSize) {
            SALTBUSH_TRY(push(plaintext.first(streamChunkSize),
                              crypto_secretstream_xchacha20poly1305_TAG_MESSAGE));
            plaintext = plaintext.sliced(streamChunkSize);
            continue;
        }
        const qsizetype count = std::min(plaintext.size(), streamChunkSize - waiting.size());
        waiting.append(plaintext.first(count));
        plaintext = plaintext.sliced(count);
    }
    return ok();
}

Result<void> StreamWriter::finish()
{
    SALTBUSH_TRY(push(m_state->waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL));
    wipe(m_state->waiting);
    return ok();
}

} // namespace saltbush::crypto
