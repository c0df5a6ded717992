// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Piece.h"
#include "core/storage/Database.h"

#include <functional>

namespace saltbush::sync
{

/// Puts records together that came in several pieces, in any order, over several reconnections.
/// What is not whole yet waits in the database. Whoever can write a piece can write a wrong segment
/// in the place of a true one, so all are kept, and each way to put them together is judged.
/// Callers give the transaction.
class SegmentShelf
{
public:
    explicit SegmentShelf(storage::Database &database) : m_database(database) { }

    /// Before the segments of each piece: what one piece may cost is bounded.
    void beginPiece();
    /// Whether these bytes are a record that is kept now: its segments are needed no longer.
    using Judge = std::function<Result<bool>(const QByteArray &wire)>;
    /// Shows every whole record that this segment is the last part of, until one is taken.
    /// `record.too-large`; `sync.too-many-parts` where a part was not kept or not tried, or another
    /// one given up for it: true ones find room when their piece is looked at again.
    Result<void> add(const record::Segment &segment, const Judge &judge);

private:
    struct Part
    {
        qint64 number = 0;
        quint64 position = 0, length = 0;
    };
    using Path = std::vector<qint64>;
    class Search;
    Result<qint64> keep(const record::Segment &segment);
    [[nodiscard]] Result<std::vector<Part>> parts(const record::Segment &of) const;
    [[nodiscard]] Result<QByteArray> join(const Path &path, quint64 total) const;
    Result<void> forget(const Path &path);
    Result<void> makeRoom(const std::vector<Part> &parts, quint64 total);

    storage::Database &m_database;
    int m_cut = 0;       ///< segments of this piece that are not whole records
    qint64 m_joined = 0; ///< bytes that were put together for this piece
};

} // namespace saltbush::sync
