// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"
#include "core/record/RecordErrors.h"

#include <vector>

namespace saltbush::record
{

inline constexpr qsizetype largestPiece = 8 << 20;
/// Plaintext bytes that a piece can hold: the largest padded size whose piece is within
/// largestPiece.
inline constexpr qsizetype pieceCapacity = (8 << 20) - (128 << 10);

/// A part of a record on the wire (stub length, stub, body), or all of it.
struct Segment
{
    RecordId record;
    quint64 offset = 0;      ///< of these bytes in the record
    quint64 totalLength = 0; ///< of the whole record
    QByteArray bytes;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// How many bytes a segment of so many bytes takes in a piece, and what a piece has in front.
[[nodiscard]] qsizetype segmentSize(qsizetype bytes);
inline constexpr qsizetype piecePrefixSize = 6;
/// The most bytes of one record that fit into a piece of its own.
[[nodiscard]] qsizetype largestSegment();

/// Segments, padded and encrypted as a whole with a transport key: nothing is in clear.
/// FORMAT.md, "Piece". `record.too-large` past pieceCapacity.
[[nodiscard]] Result<QByteArray> encodePiece(const std::vector<Segment> &segments,
                                             const crypto::SecureBytes &transportKey);
/// `record.too-large`, `record.not-authentic` (another epoch's key, or altered),
/// `record.malformed`, `record.newer-format`.
[[nodiscard]] Result<std::vector<Segment>> decodePiece(QByteArrayView piece,
                                                       const crypto::SecureBytes &transportKey);
/// The name of a piece in a store: 64 lower-case hexadecimal digits, BLAKE2b-256 of its bytes.
[[nodiscard]] QString pieceName(QByteArrayView piece);

} // namespace saltbush::record
