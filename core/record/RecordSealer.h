// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/BodySealer.h"
#include "core/record/DeviceChain.h"

namespace saltbush::record
{

/// A record to be sealed. Its content is borrowed: bare bytes for attachments, for other kinds
/// what is to be compressed (InterviewContent::encode(), canonical JSON).
struct NewRecord
{
    Kind kind = Kind::Interview;
    RecordId id;
    std::vector<Reference> references = {};
    UtcTime time;
    std::optional<InterviewFacts> interview = {};
    crypto::ByteSource &content;
    std::vector<Recipient> recipients;
};

/// Who seals, for which study and epoch. Keys are borrowed.
struct SealingContext
{
    StudyId study;
    quint32 epoch = 0;
    const crypto::SigningKeyPair &device;
    const crypto::SecureBytes &transportKey; ///< what pieces are encrypted with
};

/// One record on its way from content to stub and body. Everything is borrowed.
class RecordSealer
{
public:
    /// Reads and compresses the content, unless it stays bare. The record follows the head in the
    /// chain of the device.
    [[nodiscard]] static Result<RecordSealer> begin(const SealingContext &context, DeviceId device,
                                                    const NewRecord &record, const ChainHead &head);

    /// Bytes of the record on the wire in front of the body: length of the stub, and the stub.
    [[nodiscard]] qint64 prefixSize() const;
    [[nodiscard]] qint64 bodySize() const;
    /// Sends the body, and gives the signed stub. Once.
    [[nodiscard]] Result<Stub> seal(const crypto::ByteSink &body);

private:
    RecordSealer(const SealingContext &context, const NewRecord &record)
        : m_context(&context)
        , m_record(&record)
    {
    }

    const SealingContext *m_context;
    const NewRecord *m_record;
    Stub m_stub;
    std::optional<QByteArray> m_compressed;
};

/// A whole record on the wire, for contents that fit into memory.
[[nodiscard]] Result<QByteArray> sealRecord(const SealingContext &context, DeviceId device,
                                            const NewRecord &record, const ChainHead &head);

} // namespace saltbush::record
