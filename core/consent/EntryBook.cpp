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

Result<std::vector<MergedEntry>> readAll(storage::Statement rows)
{
    std::vector<MergedEntry> entries;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return entries;
        SALTBUSH_TRY_ASSIGN(MergedEntry entry, entryAt(rows));
        entries.push_back(std::move(entry));
    }
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

Result<std::vector<MergedEntry>> EntryBook::find(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database->prepare(select("WHERE record = ? ORDER BY device"), record));
    return readAll(std::move(rows));
}

Result<std::vector<MergedEntry>> EntryBook::of(const Commitment &participant) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database->prepare(select("WHERE commitment = ? ORDER BY device, sequence"),
                            participant.value));
    return readAll(std::move(rows));
}

Result<LastWord> EntryBook::wordOf(const Commitment &participant, UtcTime until) const
{
    SALTBUSH_TRY_ASSIGN(auto entries, of(participant));
    std::erase_if(entries, [until](const MergedEntry &entry) { return entry.time > until; });
    return LastWord(std::move(entries));
}

Result<void> EntryBook::forEachWord(const WordVisitor &visit) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database->prepare(select("ORDER BY commitment, device, sequence")));
    std::vector<MergedEntry> hers;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return hers.empty() ? ok() : visit(LastWord(std::move(hers)));
        SALTBUSH_TRY_ASSIGN(MergedEntry entry, entryAt(rows));
        if (!hers.empty() && hers.front().entry.participant != entry.entry.participant)
            SALTBUSH_TRY(visit(LastWord(std::exchange(hers, {}))));
        hers.push_back(std::move(entry));
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

} // namespace saltbush::consent
