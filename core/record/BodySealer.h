// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ByteStream.h"
#include "core/crypto/Sealing.h"
#include "core/record/Stub.h"

namespace saltbush::record
{

using RoleKeyId = Id<struct RoleKeyIdKind>;

/// A role of an epoch, to which records are sealed: never a person.
struct Recipient
{
    RoleKeyId id;
    crypto::BoxPublicKey key;
};

inline constexpr std::size_t mostRecipients = 32;

/// What a body is bound to (its associated data), so that it cannot be moved to another record.
struct BodyContext
{
    StudyId study;
    DeviceId device;
    RecordId record;
    Kind kind = Kind::Interview;

    [[nodiscard]] static BodyContext of(const Stub &stub);
    [[nodiscard]] QByteArray associatedData() const;
};

struct BodySummary
{
    quint64 length = 0;
    crypto::Hash256 hash;
};

/// Content as it goes into a body: bare for attachments, else compressed first.
enum class Encoding : quint8 { Bare = 0, Zstd = 1 };

/// How long the body of a content of so many (already encoded) bytes will be.
[[nodiscard]] qint64 bodySize(qint64 encodedSize, std::size_t recipients);

/// Encrypts a content of known size under a fresh record key, wraps that key for every recipient,
/// pads, and sends the body to the sink in order. Flat memory. FORMAT.md, "Body".
/// `record.malformed` without recipients or with more than mostRecipients, or when the source
/// has not as many bytes as it says; `crypto.bad-key` for a recipient to whom nothing can be
/// sealed.
[[nodiscard]] Result<BodySummary> sealBody(const BodyContext &context, Encoding encoding,
                                           crypto::ByteSource &encoded,
                                           const std::vector<Recipient> &recipients,
                                           const crypto::ByteSink &sink);

} // namespace saltbush::record
