// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/RecordBook.h"
#include "core/sync/Pieces.h"
#include "core/sync/Store.h"
#include "core/sync/SyncContext.h"

namespace saltbush::sync
{

/// What goes into the store. Each step may be broken off between any two operations: what was put
/// twice is one record all the same.
class Push
{
public:
    Push(SyncContext &context, Store &store) : m_context(context), m_store(store) { }

    /// Whoever can publish brings the newest package.
    Result<void> package();
    /// Everything that waits, packed into few pieces: receipts down, all else up. What was sent and
    /// is neither acknowledged nor in the store any more is sent again.
    Result<void> records();

private:
    [[nodiscard]] PiecePacker packerFor(Shelf shelf);
    /// What was let go while there was no store.
    Result<void> lateRecords();
    /// Own receipts that the store does not list any more: whoever merges waits for them.
    Result<void> lostReceipts();
    Result<void> addFromBook(PiecePacker &packer, const study::KnownRecord &known);
    Result<void> addEntry(PiecePacker &packer, Shelf shelf, const record::OutboxEntry &entry);
    Result<void> addStub(PiecePacker &packer, Shelf shelf, RecordId record);
    Result<void> shelf(Shelf shelf, const std::vector<record::OutboxEntry> &entries);
    Result<void> put(Shelf shelf, const QByteArray &piece, const std::vector<RecordId> &touched,
                     const std::vector<RecordId> &completed);
    Result<std::vector<record::OutboxEntry>> due(Shelf shelf);
    Result<bool> isGone(RecordId record, const QStringList &listing) const;

    SyncContext &m_context;
    Store &m_store;
};

} // namespace saltbush::sync
