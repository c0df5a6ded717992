// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Ledger.h"

#include <array>

namespace saltbush::consent
{

namespace
{

// A step that was published never changes: the next change is another step.
constexpr std::array steps{
    storage::Migration{"consent", 1, R"sql(
CREATE TABLE consent_salt (
    participant BLOB PRIMARY KEY, salt BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE consent_local (
    number INTEGER PRIMARY KEY, entry BLOB NOT NULL UNIQUE, participant BLOB NOT NULL,
    kind TEXT NOT NULL, document TEXT NOT NULL, version INTEGER NOT NULL, scopes TEXT NOT NULL,
    time INTEGER NOT NULL
);
CREATE INDEX consent_local_participant ON consent_local (participant, number);

CREATE TABLE consent_entry (
    record BLOB PRIMARY KEY, device BLOB NOT NULL, sequence INTEGER NOT NULL, time INTEGER NOT NULL,
    commitment BLOB NOT NULL, entry BLOB NOT NULL
);
CREATE INDEX consent_entry_participant ON consent_entry (commitment, time, sequence);
CREATE INDEX consent_entry_time ON consent_entry (time);
)sql"},
    // Whoever repeats the id of somebody else's record must not be able to keep hers out.
    storage::Migration{"consent", 2, R"sql(
ALTER TABLE consent_local ADD COLUMN corrects BLOB;

CREATE TABLE consent_entry_2 (
    record BLOB NOT NULL, device BLOB NOT NULL, sequence INTEGER NOT NULL, time INTEGER NOT NULL,
    commitment BLOB NOT NULL, entry BLOB NOT NULL, PRIMARY KEY (record, device)
);
INSERT INTO consent_entry_2 SELECT record, device, sequence, time, commitment, entry
    FROM consent_entry;
DROP TABLE consent_entry;
ALTER TABLE consent_entry_2 RENAME TO consent_entry;
CREATE INDEX consent_entry_participant ON consent_entry (commitment, device, sequence);
CREATE INDEX consent_entry_time ON consent_entry (time);
)sql"},
};

} // namespace

std::span<const storage::Migration> migrations() { return steps; }

} // namespace saltbush::consent
