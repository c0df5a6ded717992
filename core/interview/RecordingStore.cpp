// SPDX-License-Identifier: GPL-3.0-or-later
// Of DraftStore: sound that is being recorded.
#include "core/interview/DraftStore.h"

namespace saltbush::interview
{

Result<std::vector<DraftStore::StoredRecording>> DraftStore::readRecordings()
{
    std::vector<StoredRecording> recordings;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT number, path, after, count(part), ifnull(sum(length(bytes)), 0)"
                           " FROM recording LEFT JOIN recorded ON recording = number"
                           " GROUP BY number ORDER BY number"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
        if (!more)
            return recordings;
        recordings.push_back({int(rows.integer(0)), rows.text(1), rows.text(2),
                              int(rows.integer(3)), rows.integer(4)});
    }
}

Result<QByteArray> DraftStore::readRecorded(int recording, int part)
{
    SALTBUSH_TRY_ASSIGN(
        auto row,
        m_database.prepare("SELECT bytes FROM recorded WHERE recording = ? AND part = ?", recording,
                           part));
    SALTBUSH_TRY_ASSIGN(const bool isThere, row.step());
    return isThere ? row.bytes(0) : QByteArray();
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

} // namespace saltbush::interview
