// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"
#include "core/sync/SyncReport.h"

#include <vector>

namespace saltbush::app
{

/// Records that came and were not taken, for one reason and from one laptop.
struct NotTaken
{
    QString code;   ///< name of the error code
    QString person; ///< nickname behind the laptop; empty where the study does not know it
    qint64 count = 0;

    friend bool operator==(const NotTaken &, const NotTaken &) = default;
};

/// What the sync page says, as facts. Receipts and the like are not counted: people count what they
/// made.
struct SyncState
{
    qint64 waiting = 0;  ///< sealed here, in no store yet
    qint64 onTheWay = 0; ///< in the store, without a receipt
    qint64 safe = 0;     ///< held by who is to hold it; the sealed copies are gone from here
    qint64 pending = 0;  ///< came, and wait for a record before them
    std::optional<UtcTime> last;
    QString store;
    bool isAlone = false; ///< one device is the whole study
    std::vector<NotTaken> notTaken;
};

/// `refused`: what the sync that was just made refused, besides what the books keep.
[[nodiscard]] Result<SyncState> syncState(study::Workspace &workspace,
                                          const std::vector<sync::Refusal> &refused);

/// The study as one person sees it; two of them, before and after, tell what a sync brought.
struct StudySeen
{
    quint64 version = 0;
    std::optional<study::Role> role;
    QStringList forms; ///< "title, version 3"
};
[[nodiscard]] StudySeen studySeen(const study::Workspace &workspace);

} // namespace saltbush::app
