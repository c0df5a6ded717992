// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/BodyOpener.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/StreamReader.h"
#include "core/record/BodyLayout.h"
#include "core/record/Compression.h"
#include "core/record/LittleEndian.h"

namespace saltbush::record
{

namespace
{

struct WrappedKey
{
    RoleKeyId role;
    QByteArrayView sealed;
};

/// The recipient list that a body begins with; `rest` is the stream behind it.
struct Opening
{
    std::vector<WrappedKey> keys;
    qsizetype size = 0;
};

Error translated(const Error &error)
{
    const bool cryptographic =
        error.code == crypto::notAuthentic || error.code == crypto::truncated;
    return cryptographic ? Error{notAuthentic} : error;
}

Result<Opening> parseOpening(QByteArrayView body)
{
    LittleEndianReader in(body);
    Opening opening;
    opening.keys.resize(in.number<quint8>());
    for (WrappedKey &key : opening.keys) {
        key.role = in.id<RoleKeyId>();
        key.sealed = in.bytes(recipientSize - 16);
    }
    if (in.failed() || opening.keys.empty() || opening.keys.size() > mostRecipients)
        return fail(malformed);
    opening.size = body.size() - in.rest().size();
    return opening;
}

Result<crypto::SecureBytes> unwrap(const Opening &opening, const std::vector<RoleKey> &keys)
{
    for (const RoleKey &key : keys) {
        const auto found = std::ranges::find(opening.keys, key.id, &WrappedKey::role);
        if (found == opening.keys.end())
            continue;
        auto recordKey = crypto::unseal(key.pair, found->sealed);
        if (!recordKey || recordKey->size() != crypto::keySize)
            return fail(notAuthentic);
        return recordKey;
    }
    return fail(notARecipient);
}

struct Prefix
{
    qint64 length = 0;
    Encoding encoding = Encoding::Bare;
};

Result<Prefix> readPrefix(crypto::StreamReader &reader)
{
    QByteArray bytes(contentPrefixSize, '\0');
    SALTBUSH_TRY_ASSIGN(const qsizetype count, crypto::readFully(reader, bytes));
    LittleEndianReader in(QByteArrayView(bytes).first(count));
    Prefix prefix;
    prefix.length = in.number<qint64>();
    const auto encoding = in.number<quint8>();
    if (in.failed() || prefix.length < 0 || prefix.length > reader.size() - contentPrefixSize
        || encoding > quint8(Encoding::Zstd))
        return fail(malformed);
    prefix.encoding = static_cast<Encoding>(encoding);
    return prefix;
}

/// Content to the sink, padding away, and on to the authenticated end.
Result<void> readContent(crypto::StreamReader &reader, qint64 length, const crypto::ByteSink &sink)
{
    QByteArray buffer(bodyBufferSize, Qt::Uninitialized);
    while (true) {
        SALTBUSH_TRY_ASSIGN(const qsizetype count, reader.read(buffer));
        if (count == 0)
            break;
        const qsizetype content = qsizetype(std::min<qint64>(length, count));
        if (content > 0)
            SALTBUSH_TRY(sink(QByteArrayView(buffer).first(content)));
        length -= content;
    }
    crypto::wipe(buffer);
    return length == 0 ? ok() : Result<void>(fail(malformed));
}

Result<void> checkStub(const Stub &stub, qint64 bodySize, const crypto::VerifyKey &device)
{
    if (bodySize == 0 && stub.bodyLength != 0)
        return fail(erased);
    if (quint64(bodySize) != stub.bodyLength)
        return fail(bodyMismatch);
    if (!stub.isSignedBy(device))
        return fail(badSignature);
    return ok();
}

Result<QByteArray> decrypt(const Stub &stub, QByteArrayView stream, const crypto::SecureBytes &key)
{
    crypto::BufferSource source(stream);
    const QByteArray associated = BodyContext::of(stub).associatedData();
    SALTBUSH_TRY_ASSIGN(auto reader, crypto::StreamReader::begin(key, associated, source));
    SALTBUSH_TRY_ASSIGN(const Prefix prefix, readPrefix(reader));
    QByteArray encoded;
    encoded.reserve(qsizetype(prefix.length));
    SALTBUSH_TRY(readContent(reader, prefix.length, crypto::appendTo(encoded)));
    if (prefix.encoding == Encoding::Bare)
        return encoded;
    auto content = decompress(encoded, largestContentInMemory);
    crypto::wipe(encoded);
    return content;
}

Result<void> checkInMemory(const Stub &stub, QByteArrayView body, const crypto::VerifyKey &device)
{
    if (body.size() > largestBodyInMemory || stub.bodyLength > quint64(largestBodyInMemory))
        return fail(tooLarge);
    SALTBUSH_TRY(checkStub(stub, body.size(), device));
    if (crypto::hash(body) != stub.bodyHash)
        return fail(bodyMismatch);
    return ok();
}

Result<QByteArray> withOwnErrors(Result<QByteArray> result)
{
    return result ? std::move(result) : Result<QByteArray>(fail(translated(result.error())));
}

/// First pass over a large body: its hash, and its recipient list.
Result<QByteArray> hashAndOpening(const Stub &stub, crypto::ByteSource &body)
{
    crypto::Hasher hasher;
    QByteArray opening, buffer(bodyBufferSize, Qt::Uninitialized);
    while (true) {
        SALTBUSH_TRY_ASSIGN(const qsizetype count, body.read(buffer));
        if (count == 0)
            break;
        const QByteArrayView bytes = QByteArrayView(buffer).first(count);
        hasher.add(bytes);
        const qsizetype wanted = 1 + qsizetype(mostRecipients) * recipientSize - opening.size();
        opening.append(bytes.first(std::min(wanted, count)));
    }
    if (hasher.finish() != stub.bodyHash)
        return fail(bodyMismatch);
    return opening;
}

/// A source from some byte of another on.
class TailSource final : public crypto::ByteSource
{
public:
    TailSource(crypto::ByteSource &whole, qsizetype from) : m_whole(whole), m_from(from) { }

    [[nodiscard]] qint64 size() const override { return m_whole.size() - m_from; }
    Result<qsizetype> read(std::span<char> buffer) override { return m_whole.read(buffer); }
    Result<void> rewind() override
    {
        SALTBUSH_TRY(m_whole.rewind());
        QByteArray passed(m_from, Qt::Uninitialized);
        SALTBUSH_TRY(crypto::readFully(m_whole, passed));
        return ok();
    }

private:
    crypto::ByteSource &m_whole;
    qsizetype m_from;
};

} // namespace

Result<QByteArray> openBody(const Stub &stub, QByteArrayView body, const crypto::VerifyKey &device,
                            const std::vector<RoleKey> &keys)
{
    SALTBUSH_TRY(checkInMemory(stub, body, device));
    SALTBUSH_TRY_ASSIGN(const Opening opening, parseOpening(body));
    SALTBUSH_TRY_ASSIGN(const crypto::SecureBytes key, unwrap(opening, keys));
    return withOwnErrors(decrypt(stub, body.sliced(opening.size), key));
}

Result<QByteArray> openBodyWithRecordKey(const Stub &stub, QByteArrayView body,
                                         const crypto::VerifyKey &device,
                                         const crypto::SecureBytes &recordKey)
{
    SALTBUSH_TRY(checkInMemory(stub, body, device));
    SALTBUSH_TRY_ASSIGN(const Opening opening, parseOpening(body));
    return withOwnErrors(decrypt(stub, body.sliced(opening.size), recordKey));
}

Result<void> openBody(const Stub &stub, crypto::ByteSource &body, const crypto::VerifyKey &device,
                      const std::vector<RoleKey> &keys, const crypto::ByteSink &sink)
{
    SALTBUSH_TRY(checkStub(stub, body.size(), device));
    SALTBUSH_TRY_ASSIGN(const QByteArray head, hashAndOpening(stub, body));
    SALTBUSH_TRY_ASSIGN(const Opening opening, parseOpening(head));
    SALTBUSH_TRY_ASSIGN(const crypto::SecureBytes key, unwrap(opening, keys));
    TailSource stream(body, opening.size);
    SALTBUSH_TRY(stream.rewind());
    const auto read = [&]() -> Result<void> {
        const QByteArray associated = BodyContext::of(stub).associatedData();
        SALTBUSH_TRY_ASSIGN(auto reader, crypto::StreamReader::begin(key, associated, stream));
        SALTBUSH_TRY_ASSIGN(const Prefix prefix, readPrefix(reader));
        if (prefix.encoding != Encoding::Bare) // only attachments are that large
            return fail(tooLarge);
        return readContent(reader, prefix.length, sink);
    };
    if (auto done = read(); !done)
        return fail(translated(done.error()));
    return ok();
}

Result<void> verifyRecord(const Stub &stub, QByteArrayView body, const crypto::VerifyKey &device)
{
    if (!stub.isSignedBy(device))
        return fail(badSignature);
    if (!body.isEmpty() && crypto::hash(body) != stub.bodyHash)
        return fail(bodyMismatch);
    return ok();
}

Result<crypto::SecureBytes> unwrapRecordKey(QByteArrayView body, const std::vector<RoleKey> &keys)
{
    SALTBUSH_TRY_ASSIGN(const Opening opening, parseOpening(body));
    return unwrap(opening, keys);
}

Result<std::vector<RoleKeyId>> recipientsOf(QByteArrayView body)
{
    SALTBUSH_TRY_ASSIGN(const Opening opening, parseOpening(body));
    std::vector<RoleKeyId> roles;
    roles.reserve(opening.keys.size());
    for (const WrappedKey &key : opening.keys)
        roles.push_back(key.role);
    return roles;
}

} // namespace saltbush::record
