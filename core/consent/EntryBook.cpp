// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/EntryBook.h"

#include "core/consent/Ledger.h"
#include "core/consent/Standing.h"

#include <algorithm>

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

/// From device and sequence to one order. A clock that ran ahead shows when the same device writes
/// an earlier time later: nothing is taken for later than what its device wrote after it.
std::vector<MergedEntry> inOrder(std::vector<MergedEntry> entries)
{
    std::vector<std::pair<UtcTime, std::size_t>> order;
    for (std::size_t i = entries.size(); i-- > 0;) {
        const bool isLast = order.empty() || entries[i].device != entries[i + 1].device;
        const UtcTime time = entries[i].time;
        order.emplace_back(isLast ? time : std::min(time, order.back().first), i);
    }
    std::ranges::sort(order); // equal times: by place in the list, which is by sequence
    std::vector<MergedEntry> sorted;
    sorted.reserve(order.size());
    for (const auto &[time, i] : order)
        sorted.push_back(std::move(entries[i]));
    return sorted;
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
    SALTBUSH_TRY_ASSIGN(auto entries, readAll(std::move(rows)));
    return inOrder(std::move(entries));
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
    Standing standing;
    std::optional<MergedEntry> decisive;
    for (MergedEntry &entry : entries)
        if (entry.time <= at && standing.hear(entry.record, entry.entry.kind, entry.entry.corrects))
            decisive = std::move(entry);
    return decisive;
}

} // namespace saltbush::consent
