// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/BodySealer.h"

namespace saltbush::record
{

/// The private half of a role key, borrowed.
struct RoleKey
{
    RoleKeyId id;
    const crypto::BoxKeyPair &pair;
};

/// Bounds on what is opened in memory. An interview of ten thousand long answers has a few MiB.
inline constexpr qint64 largestBodyInMemory = 256LL << 20;
inline constexpr qint64 largestContentInMemory = 256LL << 20;

/// Opens a body in this order and no other: size bound → signature of the enrolled device → hash
/// of the body → unwrap the record key → decrypt → bounded decompression. What it gives is the
/// content, still to be parsed. `record.too-large`, `record.bad-signature`,
/// `record.body-mismatch`, `record.erased`, `record.not-a-recipient`, `record.not-authentic`,
/// `record.malformed`.
[[nodiscard]] Result<QByteArray> openBody(const Stub &stub, QByteArrayView body,
                                          const crypto::VerifyKey &device,
                                          const std::vector<RoleKey> &keys);

/// The same for a body that is too large for memory (an attachment): reads the source twice, first
/// to check it, then to open it into the sink.
Result<void> openBody(const Stub &stub, crypto::ByteSource &body, const crypto::VerifyKey &device,
                      const std::vector<RoleKey> &keys, const crypto::ByteSink &sink);

/// Whether stub and body belong together and to the device, without opening the body (what
/// quarantine, receipts and reviewers need). An erased body passes.
Result<void> verifyRecord(const Stub &stub, QByteArrayView body, const crypto::VerifyKey &device);

/// The record key alone, for a grant to a role that came later. The body must be verified.
[[nodiscard]] Result<crypto::SecureBytes> unwrapRecordKey(QByteArrayView body,
                                                          const std::vector<RoleKey> &keys);
/// Opens with a record key that was granted; the same order and errors.
[[nodiscard]] Result<QByteArray> openBodyWithRecordKey(const Stub &stub, QByteArrayView body,
                                                       const crypto::VerifyKey &device,
                                                       const crypto::SecureBytes &recordKey);
/// The roles that a body is sealed to.
[[nodiscard]] Result<std::vector<RoleKeyId>> recipientsOf(QByteArrayView body);

} // namespace saltbush::record
