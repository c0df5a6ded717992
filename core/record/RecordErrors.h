// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::record
{

/// Not shaped like what it should be: a stub, body, piece or archive cut short, or with a value
/// out of range.
inline constexpr ErrorCode malformed{"record.malformed"};
/// Written by a later version of the program; kept, and readable after an update.
inline constexpr ErrorCode newerFormat{"record.newer-format"};
inline constexpr ErrorCode tooLarge{"record.too-large"};
inline constexpr ErrorCode badSignature{"record.bad-signature"};
/// The body is not the one that the signed stub names.
inline constexpr ErrorCode bodyMismatch{"record.body-mismatch"};
/// Sealed to others: none of the keys at hand is among its recipients.
inline constexpr ErrorCode notARecipient{"record.not-a-recipient"};
/// A key did not open it, or its bytes were altered.
inline constexpr ErrorCode notAuthentic{"record.not-authentic"};
/// The record does not follow the one before it in its device's chain.
inline constexpr ErrorCode brokenChain{"record.broken-chain"};
/// A kind that this version does not know: verified, kept, forwarded, not understood.
inline constexpr ErrorCode unknownKind{"record.unknown-kind"};
/// The body was erased by a tombstone; the stub alone is left.
inline constexpr ErrorCode erased{"record.erased"};

} // namespace saltbush::record
