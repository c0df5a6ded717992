// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SyncTables.h"

#include <array>

namespace saltbush::sync
{

namespace
{

// Several people may share a workspace and do not see the same: what was looked at is per device.
constexpr std::array steps{
    storage::Migration{"sync", 1, R"sql(
    CREATE TABLE sync_object (
        device     BLOB NOT NULL,
        shelf      INTEGER NOT NULL,
        name       TEXT NOT NULL,
        unreadable INTEGER, -- package version with which it was not; NULL: done
        PRIMARY KEY (device, shelf, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sync_sent (
        record BLOB NOT NULL,
        object TEXT NOT NULL,
        PRIMARY KEY (record, object)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE sync_segment (
        record   BLOB NOT NULL,
        total    INTEGER NOT NULL,
        position INTEGER NOT NULL,
        bytes    BLOB NOT NULL,
        PRIMARY KEY (record, total, position)
    ) STRICT;
    CREATE TABLE sync_body (
        stub_hash BLOB PRIMARY KEY,
        record    BLOB NOT NULL,
        held      INTEGER NOT NULL,
        receipted INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sync_body_receipt ON sync_body (stub_hash) WHERE held = 1 AND receipted = 0;
    CREATE INDEX sync_body_record ON sync_body (record);
    CREATE TABLE sync_receipt (
        record      BLOB NOT NULL,
        coordinator BLOB NOT NULL,
        PRIMARY KEY (record, coordinator)
    ) STRICT, WITHOUT ROWID;
)sql"},
    storage::Migration{"sync", 2, R"sql(
    CREATE TABLE sync_last (
        device BLOB PRIMARY KEY,
        at     INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
)sql"},
};

} // namespace

std::span<const storage::Migration> migrations() { return steps; }

} // namespace saltbush::sync
