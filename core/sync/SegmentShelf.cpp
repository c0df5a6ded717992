// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SegmentShelf.h"

#include "core/record/BodyOpener.h"

namespace saltbush::sync
{

Result<std::optional<QByteArray>> SegmentShelf::add(const record::Segment &segment)
{
    if (segment.totalLength > quint64(record::largestBodyInMemory))
        return fail(record::tooLarge);
    if (segment.offset == 0 && quint64(segment.bytes.size()) == segment.totalLength)
        return std::optional(segment.bytes);
    SALTBUSH_TRY(
        m_database.run("INSERT OR IGNORE INTO sync_segment (record, total, position, bytes)"
                       " VALUES (?, ?, ?, ?)",
                       segment.record, segment.totalLength, segment.offset, segment.bytes));
    SALTBUSH_TRY_ASSIGN(const bool whole, isWhole(segment.record, segment.totalLength));
    if (!whole)
        return std::optional<QByteArray>();
    SALTBUSH_TRY_ASSIGN(QByteArray bytes, takeWhole(segment.record, segment.totalLength));
    return std::optional(std::move(bytes));
}

/// Segments of one record are cut once, when it is sealed: they either join without a gap or
/// something is still missing.
Result<bool> SegmentShelf::isWhole(RecordId record, quint64 total) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT position, length(bytes) FROM sync_segment"
                                           " WHERE record = ? AND total = ? ORDER BY position",
                                           record, total));
    quint64 reached = 0;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row || quint64(rows.integer(0)) != reached)
            break;
        reached += quint64(rows.integer(1));
    }
    return reached == total;
}

Result<QByteArray> SegmentShelf::takeWhole(RecordId record, quint64 total)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(total));
    {
        SALTBUSH_TRY_ASSIGN(auto rows,
                            m_database.prepare("SELECT bytes FROM sync_segment"
                                               " WHERE record = ? AND total = ? ORDER BY position",
                                               record, total));
        while (true) {
            SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
            if (!row)
                break;
            bytes.append(rows.bytes(0));
        }
    }
    SALTBUSH_TRY(m_database.run("DELETE FROM sync_segment WHERE record = ?", record));
    return bytes;
}

} // namespace saltbush::sync
