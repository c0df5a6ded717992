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
    // What could not be read says to whom (readerOf()). Segments of one place
    // may differ: which of them is the true one shows when all are here.
    storage::Migration{"sync", 3, R"sql(
    ALTER TABLE sync_object ADD COLUMN reader TEXT;
    ALTER TABLE sync_body ADD COLUMN reader TEXT; -- NULL: read, or not to be read here
    CREATE INDEX sync_body_unread ON sync_body (stub_hash) WHERE reader IS NOT NULL;
    CREATE TABLE sync_segment_2 (
        number   INTEGER PRIMARY KEY,
        record   BLOB NOT NULL,
        total    INTEGER NOT NULL,
        position INTEGER NOT NULL,
        bytes    BLOB NOT NULL
    ) STRICT;
    INSERT INTO sync_segment_2 (record, total, position, bytes)
        SELECT record, total, position, bytes FROM sync_segment;
    DROP TABLE sync_segment;
    ALTER TABLE sync_segment_2 RENAME TO sync_segment;
    CREATE INDEX sync_segment_place ON sync_segment (record, total, position);
)sql"}};

} // namespace

std::span<const storage::Migration> migrations() { return steps; }

} // namespace saltbush::sync
