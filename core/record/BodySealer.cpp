// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/BodySealer.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Padding.h"
#include "core/crypto/StreamWriter.h"
#include "core/record/BodyLayout.h"
#include "core/record/LittleEndian.h"

namespace saltbush::record
{

namespace
{

Result<QByteArray> recipientList(const std::vector<Recipient> &recipients,
                                 const crypto::SecureBytes &key)
{
    QByteArray bytes;
    LittleEndianWriter out(bytes);
    out.number(static_cast<quint8>(recipients.size()));
    for (const Recipient &recipient : recipients) {
        SALTBUSH_TRY_ASSIGN(const QByteArray sealed, crypto::seal(recipient.key, key.view()));
        out.id(recipient.id).bytes(sealed);
    }
    return bytes;
}

/// Exactly as many bytes as the source says that it has.
Result<void> writeContent(crypto::StreamWriter &writer, crypto::ByteSource &source)
{
    QByteArray buffer(std::min<qsizetype>(bodyBufferSize, qsizetype(source.size()) + 1),
                      Qt::Uninitialized);
    qint64 written = 0;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const qsizetype count, crypto::readFully(source, buffer));
        if (count == 0)
            break;
        SALTBUSH_TRY(writer.write(QByteArrayView(buffer).first(count)));
        written += count;
    }
    crypto::wipe(buffer);
    if (written != source.size())
        return fail(malformed);
    return ok();
}

Result<void> writePadding(crypto::StreamWriter &writer, qint64 count)
{
    const QByteArray zeros(qsizetype(std::min<qint64>(count, bodyBufferSize)), '\0');
    for (; count > 0; count -= zeros.size())
        SALTBUSH_TRY(
            writer.write(QByteArrayView(zeros).first(std::min<qint64>(count, zeros.size()))));
    return ok();
}

} // namespace

BodyContext BodyContext::of(const Stub &stub)
{
    return {stub.study, stub.device, stub.id, stub.kind};
}

QByteArray BodyContext::associatedData() const
{
    QByteArray bytes;
    LittleEndianWriter(bytes)
        .bytes(bodyMagic)
        .number(recordFormat)
        .id(study)
        .id(device)
        .id(record)
        .number(static_cast<quint16>(kind));
    return bytes;
}

qint64 bodySize(qint64 encodedSize, std::size_t recipients)
{
    return 1 + qint64(recipients) * recipientSize
        + crypto::streamSize(crypto::paddedSize(contentPrefixSize + encodedSize));
}

Result<BodySummary> sealBody(const BodyContext &context, Encoding encoding,
                             crypto::ByteSource &encoded, const std::vector<Recipient> &recipients,
                             const crypto::ByteSink &sink)
{
    if (recipients.empty() || recipients.size() > mostRecipients)
        return fail(malformed);
    crypto::Hasher hasher;
    BodySummary summary;
    const auto send = [&](QByteArrayView bytes) {
        hasher.add(bytes);
        summary.length += quint64(bytes.size());
        return sink(bytes);
    };
    const auto key = crypto::SecureBytes::random(crypto::keySize);
    SALTBUSH_TRY_ASSIGN(const QByteArray list, recipientList(recipients, key));
    SALTBUSH_TRY(send(list));
    SALTBUSH_TRY_ASSIGN(crypto::StreamWriter writer,
                        crypto::StreamWriter::begin(key, context.associatedData(), send));
    QByteArray prefix;
    LittleEndianWriter(prefix).number(encoded.size()).number(static_cast<quint8>(encoding));
    SALTBUSH_TRY(writer.write(prefix));
    SALTBUSH_TRY(writeContent(writer, encoded));
    const qint64 length = contentPrefixSize + encoded.size();
    SALTBUSH_TRY(writePadding(writer, crypto::paddedSize(length) - length));
    SALTBUSH_TRY(writer.finish());
    summary.hash = hasher.finish();
    return summary;
}

} // namespace saltbush::record
