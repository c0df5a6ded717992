// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncMemory.h"

#include "core/record/Piece.h"
#include "core/sync/Store.h"
#include "core/sync/SyncTables.h"

namespace saltbush::sync
{

Result<std::optional<UtcTime>> lastSync(study::Workspace &workspace)
{
    SALTBUSH_TRY(storage::migrate(workspace.database(), migrations()));
    SALTBUSH_TRY_ASSIGN(auto rows,
                        workspace.database().prepare("SELECT at FROM sync_last WHERE device = ?",
                                                     workspace.identity().device));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    return found ? std::optional(rows.time(0)) : std::nullopt;
}

Result<void> noteSync(study::Workspace &workspace)
{
    SALTBUSH_TRY(storage::migrate(workspace.database(), migrations()));
    return workspace.database().run("INSERT OR REPLACE INTO sync_last (device, at) VALUES (?, ?)",
                                    workspace.identity().device, workspace.now());
}

Result<bool> packageWasInStore(study::Workspace &workspace)
{
    SALTBUSH_TRY(storage::migrate(workspace.database(), migrations()));
    SALTBUSH_TRY_ASSIGN(const QByteArray file, workspace.packages().file());
    SALTBUSH_TRY_ASSIGN(auto rows,
                        workspace.database().prepare("SELECT 1 FROM sync_object WHERE shelf = ?"
                                                     " AND name = ? AND unreadable IS NULL",
                                                     int(Shelf::Down), record::pieceName(file)));
    return rows.step();
}

} // namespace saltbush::sync
