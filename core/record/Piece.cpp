// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Piece.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Padding.h"
#include "core/crypto/StreamReader.h"
#include "core/record/LittleEndian.h"

namespace saltbush::record
{

namespace
{

constexpr quint16 pieceFormat = 1;
constexpr QByteArrayView associatedData("SBPC\x01\x00", 6);
constexpr qsizetype segmentHead = 16 + 8 + 8 + 4;

Result<Segment> readSegment(LittleEndianReader &in)
{
    Segment segment;
    segment.record = in.id<RecordId>();
    segment.offset = in.number<quint64>();
    segment.totalLength = in.number<quint64>();
    segment.bytes = in.bytes(in.number<quint32>()).toByteArray();
    if (in.failed() || segment.offset > segment.totalLength
        || quint64(segment.bytes.size()) > segment.totalLength - segment.offset)
        return fail(malformed);
    return segment;
}

} // namespace

qsizetype segmentSize(qsizetype bytes) { return segmentHead + bytes; }
qsizetype largestSegment() { return pieceCapacity - piecePrefixSize - segmentHead; }

Result<QByteArray> encodePiece(const std::vector<Segment> &segments,
                               const crypto::SecureBytes &transportKey)
{
    qsizetype size = piecePrefixSize;
    for (const Segment &segment : segments)
        size += segmentSize(segment.bytes.size());
    if (size > pieceCapacity)
        return fail(tooLarge);
    QByteArray plain;
    plain.reserve(qsizetype(crypto::paddedSize(size)));
    LittleEndianWriter out(plain);
    out.number(pieceFormat).number(static_cast<quint32>(segments.size()));
    for (const Segment &segment : segments)
        out.id(segment.record)
            .number(segment.offset)
            .number(segment.totalLength)
            .number(static_cast<quint32>(segment.bytes.size()))
            .bytes(segment.bytes);
    plain.append(crypto::paddedSize(size) - plain.size(), '\0');
    return crypto::encryptStream(transportKey, associatedData, plain);
}

Result<std::vector<Segment>> decodePiece(QByteArrayView piece,
                                         const crypto::SecureBytes &transportKey)
{
    if (piece.size() > largestPiece)
        return fail(tooLarge);
    const auto plain = crypto::decryptStream(transportKey, associatedData, piece);
    if (!plain)
        return fail(notAuthentic);
    LittleEndianReader in(*plain);
    if (const auto format = in.number<quint16>(); format != pieceFormat)
        return fail(
            Error{format > pieceFormat ? newerFormat : malformed}.with(QString::number(format)));
    const auto count = in.number<quint32>();
    if (count > quint32(pieceCapacity / segmentHead))
        return fail(malformed);
    std::vector<Segment> segments;
    for (quint32 i = 0; i < count; ++i) {
        SALTBUSH_TRY_ASSIGN(Segment segment, readSegment(in));
        segments.push_back(std::move(segment));
    }
    if (in.failed() || !std::ranges::all_of(in.rest(), [](char byte) { return byte == 0; }))
        return fail(malformed);
    return segments;
}

QString pieceName(QByteArrayView piece) { return crypto::hash(piece).toString(); }

} // namespace saltbush::record
