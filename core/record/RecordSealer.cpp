// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/RecordSealer.h"

#include "core/record/BodyOpener.h"
#include "core/record/Compression.h"

namespace saltbush::record
{

namespace
{

Result<QByteArray> readAll(crypto::ByteSource &source)
{
    if (source.size() > largestContentInMemory)
        return fail(tooLarge);
    QByteArray bytes(qsizetype(source.size()), Qt::Uninitialized);
    SALTBUSH_TRY_ASSIGN(const qsizetype count, crypto::readFully(source, bytes));
    if (count != bytes.size())
        return fail(malformed);
    return bytes;
}

Stub unsealedStub(const SealingContext &context, DeviceId device, const NewRecord &record,
                  const ChainHead &head)
{
    return {.study = context.study,
            .device = device,
            .epoch = context.epoch,
            .sequence = head.lastSequence + 1,
            .previous = head.lastStubHash,
            .kind = record.kind,
            .id = record.id,
            .references = record.references,
            .time = record.time,
            .interview = record.interview};
}

} // namespace

Result<RecordSealer> RecordSealer::begin(const SealingContext &context, DeviceId device,
                                         const NewRecord &record, const ChainHead &head)
{
    RecordSealer sealer(context, record);
    sealer.m_stub = unsealedStub(context, device, record, head);
    if (sealer.m_stub.references.size() > mostReferences)
        return fail(tooLarge);
    if (!isBare(record.kind)) {
        SALTBUSH_TRY_ASSIGN(QByteArray content, readAll(record.content));
        sealer.m_compressed = compress(content);
        crypto::wipe(content);
    }
    return sealer;
}

qint64 RecordSealer::prefixSize() const { return wirePrefix(m_stub).size(); }

qint64 RecordSealer::bodySize() const
{
    const qint64 encoded = m_compressed ? m_compressed->size() : m_record->content.size();
    return record::bodySize(encoded, m_record->recipients.size());
}

Result<Stub> RecordSealer::seal(const crypto::ByteSink &body)
{
    crypto::BufferSource compressed(m_compressed ? QByteArrayView(*m_compressed)
                                                 : QByteArrayView());
    crypto::ByteSource &encoded = m_compressed ? compressed : m_record->content;
    SALTBUSH_TRY_ASSIGN(const BodySummary summary,
                        sealBody(BodyContext::of(m_stub),
                                 m_compressed ? Encoding::Zstd : Encoding::Bare, encoded,
                                 m_record->recipients, body));
    m_stub.bodyLength = summary.length;
    m_stub.bodyHash = summary.hash;
    m_stub.sign(m_context->device);
    return m_stub;
}

Result<QByteArray> sealRecord(const SealingContext &context, DeviceId device,
                              const NewRecord &record, const ChainHead &head)
{
    SALTBUSH_TRY_ASSIGN(RecordSealer sealer, RecordSealer::begin(context, device, record, head));
    QByteArray body;
    body.reserve(qsizetype(sealer.bodySize()));
    SALTBUSH_TRY_ASSIGN(const Stub stub, sealer.seal(crypto::appendTo(body)));
    return wirePrefix(stub) + body;
}

} // namespace saltbush::record
