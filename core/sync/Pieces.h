// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Piece.h"
#include "core/study/Workspace.h"

#include <functional>

namespace saltbush::sync
{

/// Opens a piece with whichever epoch's transport key fits, newest first; also with one that the
/// newest package does not have any more. Errors of decodePiece(); `record.not-authentic` where
/// none does.
[[nodiscard]] Result<std::vector<record::Segment>> openPiece(QByteArrayView piece,
                                                             const study::Workspace &workspace);

/// Packs the segments of many records into few pieces for a store.
class PiecePacker
{
public:
    /// A finished piece, every record that has a part in it, and those of them that are complete
    /// with it.
    using Sink =
        std::function<Result<void>(const QByteArray &piece, const std::vector<RecordId> &touched,
                                   const std::vector<RecordId> &completed)>;
    PiecePacker(const crypto::SecureBytes &transportKey, Sink sink);

    Result<void> add(record::Segment segment);
    /// The record whose segments were added last has no more.
    void complete(RecordId record) { m_completed.push_back(record); }
    /// Hands over what is still here.
    Result<void> flush();

private:
    const crypto::SecureBytes &m_transportKey;
    Sink m_sink;
    std::vector<record::Segment> m_segments;
    std::vector<RecordId> m_completed;
    qsizetype m_size = record::piecePrefixSize;
};

} // namespace saltbush::sync
