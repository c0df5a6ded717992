// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncContext.h"

#include "core/sync/SyncTables.h"

namespace saltbush::sync
{

Result<SyncContext> SyncContext::open(study::Workspace &workspace, SyncReport &report,
                                      const SyncWatch &watch)
{
    SALTBUSH_TRY(storage::migrate(workspace.database(), migrations()));
    return SyncContext{workspace, report, watch,
                       ObjectLog(workspace.database(), workspace.identity().device),
                       Holdings(workspace.database())};
}

quint64 SyncContext::packageVersion() const
{
    return workspace.package() ? workspace.package()->version : 0;
}

bool SyncContext::isMerging() const
{
    const auto role = workspace.role();
    return role == study::Role::Coordinator || role == study::Role::Reviewer;
}

bool SyncContext::isCoordinator() const { return workspace.role() == study::Role::Coordinator; }

Result<void> SyncContext::step(qint64 done, qint64 total) const
{
    if (watch.isCancelled && watch.isCancelled())
        return fail(cancelled);
    if (watch.progress)
        watch.progress(done, total);
    return ok();
}

} // namespace saltbush::sync
