// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ObjectLog.h"

namespace saltbush::sync
{

QString readerOf(quint64 packageVersion)
{
    return QStringLiteral(SALTBUSH_VERSION "/") + QString::number(packageVersion);
}

Result<QSet<QString>> ObjectLog::settled(Shelf shelf, const QString &reader) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT name FROM sync_object"
                                           " WHERE device = ? AND shelf = ?"
                                           " AND (unreadable IS NULL OR reader = ?)",
                                           m_device, int(shelf), reader));
    QSet<QString> names;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return names;
        names.insert(rows.text(0));
    }
}

Result<void> ObjectLog::settle(Shelf shelf, const QString &name)
{
    return m_database.run("INSERT OR REPLACE INTO sync_object (device, shelf, name, unreadable)"
                          " VALUES (?, ?, ?, NULL)",
                          m_device, int(shelf), name);
}

Result<void> ObjectLog::setUnreadable(Shelf shelf, const QString &name, const QString &reader)
{
    return m_database.run("INSERT OR REPLACE INTO sync_object (device, shelf, name, unreadable,"
                          " reader) VALUES (?, ?, ?, 1, ?)",
                          m_device, int(shelf), name, reader);
}

Result<void> ObjectLog::noteSent(RecordId record, const QString &object)
{
    return m_database.run("INSERT OR IGNORE INTO sync_sent (record, object) VALUES (?, ?)", record,
                          object);
}

Result<void> ObjectLog::forgetSent(RecordId record)
{
    return m_database.run("DELETE FROM sync_sent WHERE record = ?", record);
}

// Its object has no name.
Result<void> ObjectLog::noteNeverSent(RecordId record)
{
    SALTBUSH_TRY(forgetSent(record));
    return noteSent(record, QStringLiteral(""));
}

Result<std::vector<RecordId>> ObjectLog::neverSent() const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT record FROM sync_sent WHERE object = ''"));
    std::vector<RecordId> records;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return records;
        records.push_back(rows.id<RecordId>(0));
    }
}

Result<QStringList> ObjectLog::objectsOf(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows, m_database.prepare("SELECT object FROM sync_sent WHERE record = ?", record));
    QStringList names;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return names;
        names.append(rows.text(0));
    }
}

} // namespace saltbush::sync
