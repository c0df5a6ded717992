// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Holdings.h"

namespace saltbush::sync
{

Result<void> Holdings::keep(const HeldRecord &record, bool isHeld,
                            const std::optional<QString> &unreadFor)
{
    return m_database.run("INSERT INTO sync_body (stub_hash, record, held, reader)"
                          " VALUES (?, ?, ?, ?) ON CONFLICT (stub_hash) DO UPDATE"
                          " SET held = max(held, excluded.held), reader = excluded.reader",
                          record.stub, record.record, isHeld, unreadFor);
}

Result<std::vector<crypto::Hash256>> Holdings::unread(const QString &reader) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT stub_hash FROM sync_body"
                                           " WHERE reader IS NOT NULL AND reader <> ?",
                                           reader));
    std::vector<crypto::Hash256> stubs;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return stubs;
        stubs.push_back(rows.fixedBytes<crypto::Hash256>(0));
    }
}

Result<bool> Holdings::isKnown(const crypto::Hash256 &stub) const
{
    SALTBUSH_TRY_ASSIGN(auto row,
                        m_database.prepare("SELECT 1 FROM sync_body WHERE stub_hash = ?", stub));
    return row.step();
}

Result<bool> Holdings::isHeld(const crypto::Hash256 &stub) const
{
    SALTBUSH_TRY_ASSIGN(
        auto row,
        m_database.prepare("SELECT 1 FROM sync_body WHERE stub_hash = ? AND held = 1", stub));
    return row.step();
}

Result<std::vector<HeldRecord>> Holdings::withoutReceipt(int limit) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT record, stub_hash FROM sync_body"
                                           " WHERE held = 1 AND receipted = 0 LIMIT ?",
                                           limit));
    std::vector<HeldRecord> records;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return records;
        records.push_back({rows.id<RecordId>(0), rows.fixedBytes<crypto::Hash256>(1)});
    }
}

Result<void> Holdings::markReceipted(const std::vector<HeldRecord> &records)
{
    for (const HeldRecord &record : records)
        SALTBUSH_TRY(
            m_database.run("UPDATE sync_body SET receipted = 1 WHERE stub_hash = ?", record.stub));
    return ok();
}

Result<void> Holdings::noteReceipt(RecordId record, DeviceId coordinator)
{
    return m_database.run("INSERT OR IGNORE INTO sync_receipt (record, coordinator) VALUES (?, ?)",
                          record, coordinator);
}

Result<std::vector<DeviceId>> Holdings::receiptsOf(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT coordinator FROM sync_receipt WHERE record = ?", record));
    std::vector<DeviceId> coordinators;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return coordinators;
        coordinators.push_back(rows.id<DeviceId>(0));
    }
}

} // namespace saltbush::sync
