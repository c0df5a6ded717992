// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace saltbush::sync
{

/// Something that came and was not taken: kept as a finding, never discarded.
struct Refusal
{
    QString object; ///< name in the store, or empty
    QString record; ///< its id, or empty where it could not be told
    ErrorCode code;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// What one reconnection did. All numbers are records unless they say otherwise.
struct SyncReport
{
    qint64 sent = 0;         ///< put into the store now
    qint64 received = 0;     ///< accepted now, own ones included
    qint64 acknowledged = 0; ///< known to be safe now: their sealed copies are gone from here
    qint64 waiting = 0;      ///< still here, sealed, without a receipt
    qint64 pending = 0;      ///< came, and wait for a record before them in their chain
    qint64 duplicates = 0;   ///< came again: nothing to do
    qint64 unreadable = 0;   ///< accepted now, sealed to keys that are not here
    qint64 receipted = 0;    ///< receipts were written for so many
    int packagesSent = 0;
    int packagesInstalled = 0;
    quint64 packageVersion = 0; ///< 0 without a package
    /// False where the store could not be read, and only what waited here was sent: why is among
    /// what was refused, without a name.
    bool isWhole = true;
    std::vector<Refusal> refused;

    /// Once, however often it is met with.
    void refuse(const Refusal &refusal)
    {
        if (std::ranges::find(refused, refusal) == refused.end())
            refused.push_back(refusal);
    }
};

/// How a long sync tells about itself, and how it is stopped between two objects.
struct SyncWatch
{
    /// Objects done, objects known; called on the thread of the sync.
    std::function<void(qint64 done, qint64 total)> progress = {};
    std::function<bool()> isCancelled = {};
};

} // namespace saltbush::sync
