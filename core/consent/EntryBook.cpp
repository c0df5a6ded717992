// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/EntryBook.h"

#include "core/consent/Ledger.h"

namespace saltbush::consent
{

namespace
{

std::string select(std::string_view rest)
{
    return std::string("SELECT record, device, sequence, time, entry FROM consent_entry ")
        .append(rest);
}

Result<MergedEntry> entryAt(const storage::Statement &row)
{
    SALTBUSH_TRY_ASSIGN(ConsentEntry entry, ConsentEntry::decode(row.bytes(4)));
    return MergedEntry{row.id<RecordId>(0), row.id<DeviceId>(1), quint64(row.integer(2)),
                       row.time(3), std::move(entry)};
}

} // namespace

Result<EntryBook> EntryBook::open(storage::Database &database)
{
    SALTBUSH_TRY(storage::migrate(database, migrations()));
    return EntryBook(database);
}

Result<void> EntryBook::keep(const record::Stub &stub, const ConsentEntry &entry)
{
    return m_database->run(
        "INSERT OR IGNORE INTO consent_entry (record, device, sequence, time, commitment, entry)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        stub.id, stub.device, stub.sequence, stub.time, entry.participant.value, entry.encode());
}

Result<std::optional<MergedEntry>> EntryBook::find(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_database->prepare(select("WHERE record = ?"), record));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return std::optional<MergedEntry>{};
    SALTBUSH_TRY_ASSIGN(MergedEntry entry, entryAt(rows));
    return std::optional(std::move(entry));
}

Result<std::vector<MergedEntry>> EntryBook::of(const Commitment &participant) const
{
    std::vector<MergedEntry> entries;
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database->prepare(select("WHERE commitment = ? ORDER BY time, sequence"),
                                            participant.value));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return entries;
        SALTBUSH_TRY_ASSIGN(MergedEntry entry, entryAt(rows));
        entries.push_back(std::move(entry));
    }
}

Result<void> EntryBook::forEach(const Visitor &visit) const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_database->prepare(select("ORDER BY time")));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return ok();
        SALTBUSH_TRY_ASSIGN(const MergedEntry entry, entryAt(rows));
        SALTBUSH_TRY(visit(entry));
    }
}

Result<std::optional<MergedEntry>> EntryBook::decisive(const Commitment &participant,
                                                       UtcTime at) const
{
    SALTBUSH_TRY_ASSIGN(auto entries, of(participant));
    std::optional<MergedEntry> decisive;
    for (MergedEntry &entry : entries)
        if (entry.time <= at && entry.entry.kind != EntryKind::CopyGiven)
            decisive = std::move(entry);
    return decisive;
}

} // namespace saltbush::consent
