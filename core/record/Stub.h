// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Signing.h"
#include "core/record/Kind.h"
#include "core/record/RecordErrors.h"

#include <optional>
#include <vector>

namespace saltbush::record
{

inline constexpr quint16 recordFormat = 1;
inline constexpr qsizetype largestStub = 4096;
inline constexpr std::size_t mostReferences = 200; ///< 17 bytes each stay within largestStub

/// A record that this one is about.
struct Reference
{
    enum class Role : quint8 {
        ConsentInForce = 1, ///< the consent entry under which an interview was made
        Corrects = 2,       ///< the record that this one replaces
        AttachmentOf = 3,   ///< the interview that an attachment belongs to
        Concerns = 4,       ///< anything else: what a receipt, query or tombstone is about
    };

    Role role = Role::Concerns; ///< numbers of later versions are kept as they are
    RecordId record;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// What the stub of an interview or correction says in addition, so that a reviewer can check
/// consent without opening it.
struct InterviewFacts
{
    UtcTime start;
    crypto::Hash256 formHash;
    quint64 packageVersion = 0;

    friend bool operator==(const InterviewFacts &, const InterviewFacts &) = default;
};

/// The public half of a record, signed by its device, linked to the device's stub before it. It
/// verifies without its body and stays when the body is erased. FORMAT.md, "Stub".
struct Stub
{
    StudyId study;
    DeviceId device;
    quint32 epoch = 0;
    quint64 sequence = 0;     ///< 1 for the first of a device
    crypto::Hash256 previous; ///< hash() of the device's stub before; zero for the first
    Kind kind = Kind::Interview;
    RecordId id;
    std::vector<Reference> references = {};
    UtcTime time;
    std::optional<InterviewFacts> interview = {};
    quint64 bodyLength = 0;
    crypto::Hash256 bodyHash;
    crypto::Signature signature = {};

    /// The record of that role that this one refers to; the first, if there are several.
    [[nodiscard]] std::optional<RecordId> reference(Reference::Role role) const;

    [[nodiscard]] QByteArray encode() const;
    /// Exactly one stub and nothing behind it; what it gives encodes to the same bytes.
    /// `record.malformed`, `record.newer-format`, `record.too-large`.
    [[nodiscard]] static Result<Stub> decode(QByteArrayView bytes);

    void sign(const crypto::SigningKeyPair &device);
    [[nodiscard]] bool isSignedBy(const crypto::VerifyKey &device) const;
    /// Of the stub as stored, signature included: what the next stub calls `previous`.
    [[nodiscard]] crypto::Hash256 hash() const;

    friend bool operator==(const Stub &, const Stub &) = default;
};

/// A record on the wire: length of the stub (u16), stub, body. The body is empty where it was
/// erased. Views into the bytes that were split.
struct WireRecord
{
    Stub stub;
    QByteArrayView stubBytes;
    QByteArrayView body;

    [[nodiscard]] bool isErased() const { return body.isEmpty() && stub.bodyLength != 0; }
};

/// The length of the stub and the stub: what a record on the wire begins with.
[[nodiscard]] QByteArray wirePrefix(const Stub &stub);
/// Does not look at signature or hash: openBody() does.
[[nodiscard]] Result<WireRecord> splitRecord(QByteArrayView wire);
Result<WireRecord> splitRecord(QByteArray &&) = delete; // the views would outlive the bytes

} // namespace saltbush::record
