// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentEntry.h"
#include "core/record/Stub.h"
#include "core/storage/Database.h"

#include <functional>

namespace saltbush::consent
{

struct MergedEntry
{
    RecordId record;
    DeviceId device;
    quint64 sequence = 0;
    UtcTime time; ///< of the stub
    ConsentEntry entry;
};

/// The consent entries that were merged and opened: in the workspaces of coordinators and
/// reviewers.
class EntryBook
{
public:
    /// Brings its tables up to date.
    [[nodiscard]] static Result<EntryBook> open(storage::Database &database);

    /// A repeated record is left as it is. Inside the caller's transaction.
    Result<void> keep(const record::Stub &stub, const ConsentEntry &entry);
    /// More than one where another device repeated the id of a record.
    [[nodiscard]] Result<std::vector<MergedEntry>> find(RecordId record) const;
    /// Of one participant, oldest first: of one device by sequence, whatever its clock said;
    /// between devices by time.
    [[nodiscard]] Result<std::vector<MergedEntry>> of(const Commitment &participant) const;
    using Visitor = std::function<Result<void>(const MergedEntry &)>;
    /// In order of time; one in memory at a time.
    Result<void> forEach(const Visitor &visit) const;
    /// The entry that decides (Standing) for a participant at a moment; nothing where there is
    /// none.
    [[nodiscard]] Result<std::optional<MergedEntry>> decisive(const Commitment &participant,
                                                              UtcTime at) const;

private:
    explicit EntryBook(storage::Database &database) : m_database(&database) { }
    storage::Database *m_database;
};

} // namespace saltbush::consent
