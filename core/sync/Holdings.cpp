// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Holdings.h"

namespace saltbush::sync
{

Result<void> Holdings::keep(const HeldRecord &record, bool isHeld)
{
    return m_database.run("INSERT OR IGNORE INTO sync_body (stub_hash, record, held)"
                          " VALUES (?, ?, ?)",
                          record.stub, record.record, isHeld);
}

Result<bool> Holdings::isKnown(const crypto::Hash256 &stub) const
{
    SALTBUSH_TRY_ASSIGN(auto row,
                        m_database.prepare("SELECT 1 FROM sync_body WHERE stub_hash = ?", stub));
    return row.step();
}

Result<bool> Holdings::knows(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(auto row,
                        m_database.prepare("SELECT 1 FROM sync_body WHERE record = ?", record));
    return row.step();
}

Result<bool> Holdings::isHeld(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(
        auto row,
        m_database.prepare("SELECT 1 FROM sync_body WHERE record = ? AND held = 1", record));
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

Result<qint64> Holdings::receipts(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(
        auto row, m_database.prepare("SELECT count(*) FROM sync_receipt WHERE record = ?", record));
    SALTBUSH_TRY(row.step());
    return row.integer(0);
}

} // namespace saltbush::sync
