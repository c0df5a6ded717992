// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Merge.h"
#include "core/sync/Store.h"
#include "core/sync/SyncContext.h"

namespace saltbush::sync
{

/// What comes out of the store. An object is remembered in the same transaction as what it
/// brought.
class Pull
{
public:
    Pull(SyncContext &context, Store &store) : m_context(context), m_store(store) { }

    /// Packages and receipts; again from the start while a package brings new keys.
    Result<void> down();
    /// Everybody's records, for those who merge.
    Result<void> up();

private:
    Result<void> shelf(Shelf shelf);
    Result<void> object(Shelf shelf, const QString &name);
    Result<void> setMissing(const QString &name, const Error &error);
    Result<void> segments(Shelf shelf, const QString &name,
                          const std::vector<record::Segment> &segments);
    Result<void> package(const QString &name, const QByteArray &bytes);
    Result<bool> receipts(ContentReader &reader, const std::vector<record::Segment> &segments);
    Result<void> setUnreadable(Shelf shelf, const QString &name, ErrorCode why);

    SyncContext &m_context;
    Store &m_store;
    std::optional<Merge> m_merge; ///< from the first piece on, for those who merge
    /// Receipts by devices that this package does not know, and packages that do not fit this one.
    std::vector<Refusal> m_untilNext;
};

} // namespace saltbush::sync
