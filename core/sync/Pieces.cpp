// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Pieces.h"

namespace saltbush::sync
{

Result<std::vector<record::Segment>> openPiece(QByteArrayView piece,
                                               const study::Workspace &workspace)
{
    for (const crypto::SecureBytes &key : workspace.transportKeys()) {
        auto segments = record::decodePiece(piece, key);
        if (segments || segments.error().code != record::notAuthentic)
            return segments;
    }
    return fail(record::notAuthentic);
}

PiecePacker::PiecePacker(const crypto::SecureBytes &transportKey, Sink sink)
    : m_transportKey(transportKey)
    , m_sink(std::move(sink))
{
}

Result<void> PiecePacker::add(record::Segment segment)
{
    const qsizetype size = record::segmentSize(segment.bytes.size());
    if (m_size + size > record::pieceCapacity)
        SALTBUSH_TRY(flush());
    m_size += size;
    m_segments.push_back(std::move(segment));
    return ok();
}

Result<void> PiecePacker::flush()
{
    if (!m_segments.empty()) {
        SALTBUSH_TRY_ASSIGN(const QByteArray piece,
                            record::encodePiece(m_segments, m_transportKey));
        std::vector<RecordId> touched;
        for (const record::Segment &segment : m_segments)
            touched.push_back(segment.record);
        SALTBUSH_TRY(m_sink(piece, touched, m_completed));
    }
    m_segments.clear();
    m_completed.clear();
    m_size = record::piecePrefixSize;
    return ok();
}

} // namespace saltbush::sync
