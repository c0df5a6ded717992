// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::sync
{

/// The place is not there (any more): a stick that was pulled, a share that went away. Nothing is
/// lost; retry later.
inline constexpr ErrorCode storeUnreachable{"sync.store-unreachable"};
/// An address of a kind that this version does not speak (fact: the address' scheme).
inline constexpr ErrorCode unsupportedStore{"sync.unsupported-store"};
/// The study names no store, and none was given.
inline constexpr ErrorCode noStore{"sync.no-store"};
inline constexpr ErrorCode noSuchObject{"sync.no-such-object"};
/// A piece, or a record in several pieces, in more parts than anybody writes who means well.
inline constexpr ErrorCode tooManyParts{"sync.too-many-parts"};
/// The bytes do not have the hash that names them: half copied, or altered.
inline constexpr ErrorCode objectAltered{"sync.object-altered"};
/// It lies there and cannot be read: no permission, a bad sector, a folder in its place.
inline constexpr ErrorCode objectUnreadable{"sync.object-unreadable"};
inline constexpr ErrorCode cancelled{"sync.cancelled"};

// --- why a record is quarantined (besides record.bad-signature, record.broken-chain,
// --- record.body-mismatch); also the reason in study::RecordBook ---
inline constexpr ErrorCode unknownDevice{"sync.unknown-device"};
/// Written after the last stub of a revoked device that counts.
inline constexpr ErrorCode revokedDevice{"sync.revoked-device"};
/// Another record with the same id, or the same place in its chain, came first.
inline constexpr ErrorCode forked{"sync.forked"};
inline constexpr ErrorCode otherStudy{"sync.other-study"};
/// The device's owner has no right to write records of that kind.
inline constexpr ErrorCode wrongRole{"sync.wrong-role"};
inline constexpr ErrorCode receiptMalformed{"sync.receipt-malformed"};

/// A sealed record that waits here cannot be read back: its stub goes alone, all else is sent.
inline constexpr ErrorCode outboxDamaged{"sync.outbox-damaged"};
/// A record came without its content, and no tombstone says why.
inline constexpr ErrorCode bodyMissing{"sync.body-missing"};
/// Two devices wrote records with the same id: both are kept, and count each for itself.
inline constexpr ErrorCode idReused{"sync.id-reused"};

} // namespace saltbush::sync
