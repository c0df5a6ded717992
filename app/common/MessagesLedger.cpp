// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/MessageTables.h"

namespace saltbush::app
{

std::span<const Sentence> ledgerSentences() // NOLINT(readability-function-size): a table
{
    static constexpr Sentence table[] = {
        SAY("record.malformed", "This record cannot be read. It was kept aside."),
        SAY("record.newer-format",
            "This record was written by a newer Saltbush. It was kept; install the newer version "
            "to read it."),
        SAY("record.too-large", "This record is larger than Saltbush accepts. It was kept aside."),
        SAY("record.bad-signature",
            "This record is not signed by the device it names. It was kept aside."),
        SAY("record.body-mismatch",
            "The content of this record does not belong to it. It was kept aside."),
        SAY("record.not-a-recipient",
            "This record is sealed to others: it cannot be opened here, and that is as it should "
            "be."),
        SAY("record.not-authentic",
            "This record was altered, or made with another key. It was kept aside."),
        SAY("record.broken-chain",
            "This record does not follow the one before it. It was kept aside."),
        SAY("record.unknown-kind",
            "This record is of a kind that this version does not know. It was verified and kept."),
        SAY("record.erased", "The content of this record was erased."),
        SAY("consent.bad-document", "This consent document is not complete here."),
        SAY("consent.no-such-document",
            "There is no consent document for this form: no interview can begin without one."),
        SAY("consent.not-approved", "This consent document has no ethics approval yet."),
        SAY("consent.not-yet-valid", "This consent document is not valid yet."),
        SAY("consent.expired", "This consent document is no longer valid."),
        SAY("consent.no-such-language", "The consent document has no text in \"%1\"."),
        SAY("consent.mode-not-allowed", "Consent cannot be taken in this way here (%1)."),
        SAY("consent.entry-malformed", "This consent entry cannot be read. It was kept aside."),
        SAY("consent.scope-unanswered", "Every point needs a yes or a no: \"%1\" is open."),
        SAY("consent.scope-unknown", "The consent document has no point \"%1\"."),
        SAY("consent.scope-required",
            "Without a yes to \"%1\" there is no interview; that is fine too."),
        SAY("consent.not-eligible",
            "This interview is for people the study is about: say so, or end here."),
        SAY("consent.no-capacity",
            "An interview needs somebody who can decide for herself at the moment."),
        SAY("consent.comprehension-missing", "A question about the text is still open."),
        SAY("consent.reason-missing", "Please say why."),
        SAY("consent.not-given", "Consent was not asked for yet."),
        SAY("consent.declined", "This person said no. That is respected."),
        SAY("consent.withdrawn", "Consent was withdrawn: this interview cannot go on."),
        SAY("consent.form-not-covered",
            "The consent that was given does not cover the form \"%1\"."),
        SAY("consent.outdated", "There is a new consent document: please ask again."),
        SAY("consent.unfinished",
            "One interview that was being finished could not be ended (%1). It is kept as it is, "
            "and tried again at each unlock; everything else works."),
        SAY("sync.store-unreachable",
            "The store is not there: plug the stick in, or check the network. Nothing is lost; "
            "everything waits here, sealed."),
        SAY("sync.unsupported-store", "This version cannot sync with this kind of place (%1)."),
        SAY("sync.no-store", "The study has no store yet: name a folder."),
        SAY("sync.no-such-object", "This file is not in the store any more."),
        SAY("sync.object-altered",
            "A file in the store is not what its name says: half copied, or altered. It will be "
            "fetched again."),
        SAY("sync.object-unreadable",
            "A file in the store cannot be read. Everything else went on; it will be tried again."),
        SAY("sync.too-many-parts",
            "A record came in far more parts than Saltbush cuts one into. Not all were tried; its "
            "laptop keeps it until it is safe."),
        SAY("sync.cancelled", "Stopped. What was done is safe; the rest follows next time."),
        SAY("sync.unknown-device",
            "A record came from a device that is not part of the study. It was kept aside."),
        SAY("sync.revoked-device",
            "A record was written after its device had left the study. It was kept aside."),
        SAY("sync.forked", "Two records claim the same place. Both were kept; one is in use."),
        SAY("sync.other-study", "A record of another study came. It was kept aside."),
        SAY("sync.wrong-role",
            "A record came from somebody whose role does not write such records. It was kept "
            "aside."),
        SAY("sync.receipt-malformed",
            "A receipt cannot be read. Nothing was deleted because of it."),
        SAY("sync.outbox-damaged",
            "A sealed record that waits here is damaged or missing. Everything else goes on; keep "
            "the folder as it is and tell your coordinator."),
        SAY("sync.body-missing",
            "A record came without its content: its laptop cannot read it any more. Ask whoever "
            "wrote it."),
        SAY("sync.id-reused",
            "Two laptops used the same number for a record. Both were kept; please ask why."),
        SAY("dataset.unknown-format", "There is no dataset format called \"%1\" in this version."),
        SAY("dataset.no-such-form", "There is no form called \"%1\" in this study."),
        SAY("consent.cancelled", "Stopped. Nothing was written."),
        SAY("dataset.cancelled", "Stopped. Nothing was written."),
        SAY("dataset.cannot-write", "The file cannot be written here."),
    };
    return table;
}

} // namespace saltbush::app
