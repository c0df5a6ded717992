// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"
#include "core/sync/Holdings.h"
#include "core/sync/ObjectLog.h"
#include "core/sync/SyncReport.h"

namespace saltbush::sync
{

/// What the parts of one reconnection share. Everything is borrowed.
struct SyncContext
{
    study::Workspace &workspace;
    SyncReport &report;
    const SyncWatch &watch;
    ObjectLog log;
    Holdings holdings;

    /// Brings the tables of this folder up to date.
    [[nodiscard]] static Result<SyncContext> open(study::Workspace &workspace, SyncReport &report,
                                                  const SyncWatch &watch);

    [[nodiscard]] quint64 packageVersion() const;
    [[nodiscard]] QString reader() const { return readerOf(packageVersion()); }
    /// Who merges what others bring.
    [[nodiscard]] bool isMerging() const;
    [[nodiscard]] bool isCoordinator() const;
    /// Between two objects: tells, and stops with `sync.cancelled` when asked to.
    Result<void> step(qint64 done, qint64 total) const;
};

} // namespace saltbush::sync
