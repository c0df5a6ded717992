// SPDX-License-Identifier: GPL-3.0-or-later
// Of DraftStore: sound that is being recorded.
#include "core/interview/DraftStore.h"

namespace saltbush::interview
{

Result<std::vector<OpenRecording>> DraftStore::readRecordings()
{
    std::vector<OpenRecording> recordings;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT number, path, after, ifnull(max(part) + 1, 0),"
                           " ifnull(sum(length(bytes)), 0)"
                           " FROM recording LEFT JOIN recorded ON recording = number"
                           " GROUP BY number ORDER BY number"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return recordings;
        recordings.push_back({.number = int(rows.integer(0)),
                              .path = rows.text(1),
                              .after = rows.text(2),
                              .size = rows.integer(4),
                              .parts = int(rows.integer(3)),
                              .isWaiting = true});
    }
}

Result<QByteArray> DraftStore::readRecorded(int recording, int part)
{
    SALTBUSH_TRY_ASSIGN(
        auto row,
        m_database.prepare("SELECT bytes FROM recorded WHERE recording = ? AND part = ?", recording,
                           part));
    SALTBUSH_TRY_ASSIGN(const bool isThere, row.step());
    return isThere ? Result<QByteArray>(row.bytes(0)) : fail(draftDamaged);
}

Result<int> DraftStore::beginRecording(const QString &path, const QString &after)
{
    SALTBUSH_TRY(m_database.run("INSERT INTO recording (path, after) VALUES (?, ?)", path, after));
    SALTBUSH_TRY_ASSIGN(auto row, m_database.prepare("SELECT last_insert_rowid()"));
    SALTBUSH_TRY(row.step());
    return int(row.integer(0));
}

Result<void> DraftStore::moveRecording(int recording, const QString &path)
{
    return m_database.run("UPDATE recording SET path = ? WHERE number = ? AND path <> ?", path,
                          recording, path);
}

Result<void> DraftStore::writeRecorded(int recording, int part, QByteArrayView bytes)
{
    return m_database.run("INSERT INTO recorded VALUES (?, ?, ?)", recording, part, bytes);
}

Result<void> DraftStore::removeRecording(int recording)
{
    SALTBUSH_TRY(m_database.run("DELETE FROM recorded WHERE recording = ?", recording));
    return m_database.run("DELETE FROM recording WHERE number = ?", recording);
}

Result<void> DraftStore::joinRecordings(const OpenRecording &first, const OpenRecording &second)
{
    SALTBUSH_TRY(m_database.run("UPDATE recorded SET recording = ?, part = part + ?"
                                " WHERE recording = ?",
                                first.number, first.parts, second.number));
    SALTBUSH_TRY(m_database.run("UPDATE recording SET after = ? WHERE number = ? AND after = ''",
                                second.after, first.number));
    return removeRecording(second.number);
}

} // namespace saltbush::interview
