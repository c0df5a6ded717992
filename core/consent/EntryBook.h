// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/LastWord.h"
#include "core/record/Stub.h"
#include "core/storage/Database.h"

#include <functional>

namespace saltbush::consent
{

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
    /// Of one participant, by device and sequence.
    [[nodiscard]] Result<std::vector<MergedEntry>> of(const Commitment &participant) const;
    /// What they come to, of all that were made until then.
    [[nodiscard]] Result<LastWord> wordOf(const Commitment &participant,
                                          UtcTime until = UtcTime::max()) const;
    using WordVisitor = std::function<Result<void>(const LastWord &)>;
    /// The same of every participant, one after another.
    Result<void> forEachWord(const WordVisitor &visit) const;
    using Visitor = std::function<Result<void>(const MergedEntry &)>;
    /// In order of time; one in memory at a time.
    Result<void> forEach(const Visitor &visit) const;

private:
    explicit EntryBook(storage::Database &database) : m_database(&database) { }
    storage::Database *m_database;
};

} // namespace saltbush::consent
