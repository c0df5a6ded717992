// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Schema.h"

#include <array>

namespace saltbush::study
{

namespace
{

// A step that was published never changes: the next change is another step.
constexpr std::array steps{
    storage::Migration{"study", 1, R"sql(
CREATE TABLE study_meta (
    key TEXT PRIMARY KEY, value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE study_package (
    version INTEGER PRIMARY KEY, file BLOB NOT NULL
);
CREATE TABLE study_part (
    number INTEGER PRIMARY KEY, hash BLOB NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
    bytes BLOB NOT NULL, UNIQUE (type, name, hash)
);
CREATE TABLE study_form (
    number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, id TEXT NOT NULL, version TEXT NOT NULL,
    title TEXT NOT NULL
);

CREATE TABLE study_invitation (
    id BLOB PRIMARY KEY, role INTEGER NOT NULL, key BLOB NOT NULL, made INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE study_participant (
    id BLOB PRIMARY KEY, code TEXT NOT NULL UNIQUE, site TEXT NOT NULL, created INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE study_past (
    interview BLOB PRIMARY KEY, record BLOB NOT NULL, participant BLOB NOT NULL,
    form_id TEXT NOT NULL, form_version TEXT NOT NULL, outcome INTEGER NOT NULL,
    started INTEGER NOT NULL, finished INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX study_past_participant ON study_past (participant);

CREATE TABLE study_draft (
    id BLOB PRIMARY KEY, record BLOB NOT NULL, participant BLOB NOT NULL, owner BLOB NOT NULL,
    form_id TEXT NOT NULL, form_version TEXT NOT NULL, form_hash BLOB NOT NULL,
    started INTEGER NOT NULL, zone TEXT NOT NULL, package INTEGER NOT NULL,
    consent BLOB NOT NULL, scopes TEXT NOT NULL, key BLOB NOT NULL, finishing INTEGER
) WITHOUT ROWID;

CREATE TABLE study_record (
    hash BLOB PRIMARY KEY, id BLOB NOT NULL, device BLOB NOT NULL, sequence INTEGER NOT NULL,
    kind INTEGER NOT NULL, state INTEGER NOT NULL, reason TEXT NOT NULL, received INTEGER NOT NULL,
    stub BLOB NOT NULL, body BLOB
);
CREATE INDEX study_record_id ON study_record (id);
CREATE INDEX study_record_chain ON study_record (device, sequence);
CREATE INDEX study_record_state ON study_record (state, kind);

CREATE TABLE study_interview (
    record BLOB PRIMARY KEY, device BLOB NOT NULL, started INTEGER NOT NULL,
    finished INTEGER NOT NULL, form_id TEXT NOT NULL, form_hash BLOB NOT NULL,
    package INTEGER NOT NULL, consent BLOB, corrects BLOB, replaced INTEGER NOT NULL,
    archive BLOB NOT NULL
);
CREATE INDEX study_interview_order ON study_interview (started, record);
CREATE INDEX study_interview_corrects ON study_interview (corrects) WHERE corrects IS NOT NULL;
)sql"},
    storage::Migration{"study", 2, R"sql(
ALTER TABLE study_package ADD COLUMN delegated INTEGER NOT NULL DEFAULT 0;
CREATE TABLE study_inheritance (
    item BLOB PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE study_fork (
    hash BLOB PRIMARY KEY, file BLOB NOT NULL
);

CREATE TABLE study_epoch (
    transport BLOB PRIMARY KEY, number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE study_role_key (
    id BLOB PRIMARY KEY, transport BLOB NOT NULL, role INTEGER NOT NULL, key BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX study_role_key_epoch ON study_role_key (transport);
CREATE TABLE study_grant (
    holder BLOB NOT NULL, sealed BLOB NOT NULL, epoch INTEGER NOT NULL, role INTEGER NOT NULL,
    PRIMARY KEY (holder, sealed)
) WITHOUT ROWID;

ALTER TABLE study_draft ADD COLUMN created INTEGER NOT NULL DEFAULT 1;
ALTER TABLE study_draft ADD COLUMN attachments TEXT NOT NULL DEFAULT '{}';
)sql"},
    // Whoever repeats the id of somebody else's record must not be able to keep hers out; and a
    // correction counts by who wrote it (replaced: 1 by a correction; 2 a correction by somebody
    // who may not). Interviews merged before have no author: their device stands for him.
    storage::Migration{"study", 3, R"sql(
CREATE TABLE study_interview_2 (
    record BLOB NOT NULL, device BLOB NOT NULL, started INTEGER NOT NULL,
    finished INTEGER NOT NULL, form_id TEXT NOT NULL, form_hash BLOB NOT NULL,
    package INTEGER NOT NULL, consent BLOB, corrects BLOB, replaced INTEGER NOT NULL,
    archive BLOB NOT NULL, author BLOB, coordinator INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (record, device)
);
INSERT INTO study_interview_2 SELECT record, device, started, finished, form_id, form_hash, package,
    consent, corrects, replaced, archive, NULL, 0 FROM study_interview;
DROP TABLE study_interview;
ALTER TABLE study_interview_2 RENAME TO study_interview;
CREATE INDEX study_interview_order ON study_interview (started, record);
CREATE INDEX study_interview_corrects ON study_interview (corrects) WHERE corrects IS NOT NULL;
)sql"},
    // What was published here (own), and lost its place to a younger delegation (displaced).
    storage::Migration{"study", 4, R"sql(
ALTER TABLE study_package ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
ALTER TABLE study_fork ADD COLUMN displaced INTEGER NOT NULL DEFAULT 0;
)sql"},
    // What interviews made of entities, of the lists that the study lets laptops keep; base_*: what
    // came with the form, and the change began from.
    storage::Migration{"study", 5, R"sql(
CREATE TABLE study_entity (
    number INTEGER PRIMARY KEY, record BLOB NOT NULL, participant BLOB NOT NULL, list TEXT NOT NULL,
    id TEXT NOT NULL, creates INTEGER NOT NULL, updates INTEGER NOT NULL, label TEXT NOT NULL,
    properties TEXT NOT NULL, branch TEXT NOT NULL, base_version INTEGER, base_label TEXT
);
CREATE INDEX study_entity_list ON study_entity (list, number);
CREATE INDEX study_entity_participant ON study_entity (participant);
CREATE INDEX study_entity_record ON study_entity (record);
)sql"},
};

} // namespace

std::span<const storage::Migration> migrations() { return steps; }

} // namespace saltbush::study
