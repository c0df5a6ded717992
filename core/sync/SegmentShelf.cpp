// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SegmentShelf.h"

#include "core/record/BodyOpener.h"
#include "core/sync/SyncErrors.h"

#include <algorithm>
#include <tuple>

namespace saltbush::sync
{

namespace
{

// Bounds on what somebody can make us do who fills the store with wrong segments. Whoever means
// well cuts into as few parts as there are pieces: at most 33 to a record, and a few to a piece.
constexpr std::size_t mostParts = 256;   // of one record
constexpr int mostCutInPiece = 1024;     // segments that are not whole records
constexpr qint64 mostJoined = 1LL << 30; // bytes put together for one piece
constexpr qint64 costOfPart = 64 << 10;  // in such bytes
constexpr std::size_t mostPaths = 64;
constexpr int mostSteps = 20'000;

} // namespace

/// Every way from the first byte to the last through one of the parts, within bounds.
class SegmentShelf::Search
{
public:
    /// The parts by position.
    Search(const std::vector<Part> &parts, quint64 total, qint64 through)
        : m_parts(parts)
        , m_total(total)
        , m_through(through)
    {
        extend(0, false);
    }
    [[nodiscard]] const std::vector<Path> &found() const { return m_found; }

private:
    void extend(quint64 reached, bool isThrough)
    {
        if (reached == m_total && isThrough)
            m_found.push_back(m_path);
        for (const Part &part : std::ranges::equal_range(m_parts, reached, {}, &Part::position)) {
            if (m_found.size() >= mostPaths || ++m_steps > mostSteps)
                return;
            m_path.push_back(part.number);
            extend(reached + part.length, isThrough || part.number == m_through);
            m_path.pop_back();
        }
    }

    const std::vector<Part> &m_parts;
    quint64 m_total;
    qint64 m_through;
    Path m_path;
    std::vector<Path> m_found;
    int m_steps = 0;
};

void SegmentShelf::beginPiece()
{
    m_cut = 0;
    m_joined = 0;
}

Result<void> SegmentShelf::add(const record::Segment &segment, const Judge &judge)
{
    if (segment.totalLength > quint64(record::largestBodyInMemory))
        return fail(record::tooLarge);
    if (segment.offset == 0 && quint64(segment.bytes.size()) == segment.totalLength) {
        SALTBUSH_TRY(judge(segment.bytes));
        return ok();
    }
    if (segment.bytes.isEmpty())
        return ok();
    if (++m_cut > mostCutInPiece)
        return fail(tooManyParts);
    SALTBUSH_TRY_ASSIGN(const qint64 number, keep(segment));
    SALTBUSH_TRY_ASSIGN(const auto here, parts(segment));
    const Search search(here, segment.totalLength, number);
    for (const Path &path : search.found()) {
        m_joined += qint64(segment.totalLength) + qint64(path.size()) * costOfPart;
        if (m_joined > mostJoined)
            return fail(tooManyParts);
        SALTBUSH_TRY_ASSIGN(const QByteArray wire, join(path, segment.totalLength));
        SALTBUSH_TRY_ASSIGN(const bool taken, judge(wire));
        if (taken)
            return forget(path);
    }
    return makeRoom(here, segment.totalLength);
}

/// Lets go of the part that is least likely a true one, where there are too many: those are as long
/// as a piece allows, all but the last.
Result<void> SegmentShelf::makeRoom(const std::vector<Part> &parts, quint64 total)
{
    if (parts.size() <= mostParts)
        return ok();
    const auto worth = [&](const Part &part) {
        const bool isLast = part.position + part.length == total;
        return std::tuple(isLast, isLast ? 0 : part.length, -part.number);
    };
    SALTBUSH_TRY(forget({std::ranges::min_element(parts, {}, worth)->number}));
    return fail(tooManyParts);
}

/// The number of the segment, which may have been here before.
Result<qint64> SegmentShelf::keep(const record::Segment &segment)
{
    {
        SALTBUSH_TRY_ASSIGN(
            auto same,
            m_database.prepare("SELECT number FROM sync_segment WHERE record = ? AND total = ?"
                               " AND position = ? AND bytes = ?",
                               segment.record, segment.totalLength, segment.offset, segment.bytes));
        SALTBUSH_TRY_ASSIGN(const bool found, same.step());
        if (found)
            return same.integer(0);
    }
    SALTBUSH_TRY(m_database.run("INSERT INTO sync_segment (record, total, position, bytes)"
                                " VALUES (?, ?, ?, ?)",
                                segment.record, segment.totalLength, segment.offset,
                                segment.bytes));
    SALTBUSH_TRY_ASSIGN(auto last, m_database.prepare("SELECT last_insert_rowid()"));
    SALTBUSH_TRY(last.step());
    return last.integer(0);
}

Result<std::vector<SegmentShelf::Part>> SegmentShelf::parts(const record::Segment &of) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT number, position, length(bytes) FROM sync_segment"
                           " WHERE record = ? AND total = ? ORDER BY position, number",
                           of.record, of.totalLength));
    std::vector<Part> parts;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return parts;
        parts.push_back({rows.integer(0), quint64(rows.integer(1)), quint64(rows.integer(2))});
    }
}

Result<QByteArray> SegmentShelf::join(const Path &path, quint64 total) const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(total));
    for (const qint64 number : path) {
        SALTBUSH_TRY_ASSIGN(
            auto row,
            m_database.prepare("SELECT bytes FROM sync_segment WHERE number = ?", number));
        SALTBUSH_TRY(row.step());
        bytes.append(row.bytes(0));
    }
    return bytes;
}

/// Others of the same record stay: they may be parts of the true one, when this was not.
Result<void> SegmentShelf::forget(const Path &path)
{
    for (const qint64 number : path)
        SALTBUSH_TRY(m_database.run("DELETE FROM sync_segment WHERE number = ?", number));
    return ok();
}

} // namespace saltbush::sync
