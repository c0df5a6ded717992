// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/MessageTables.h"

namespace saltbush::app
{

std::span<const Sentence> auditSentences()
{
    static constexpr Sentence table[] = {
        SAY("consent.audit-no-consent",
            "An interview names no consent. It is in no dataset; ask its interviewer what "
            "happened."),
        SAY("consent.audit-consent-unknown",
            "An interview names a consent (%1) that has not arrived. It may still be on a laptop; "
            "until then the interview is in no dataset."),
        SAY("consent.audit-not-in-force",
            "An interview began while its consent (%1) was not in force."),
        SAY("consent.audit-form-not-covered",
            "A questionnaire was asked that the consent does not cover (%1)."),
        SAY("consent.audit-unknown-text",
            "What was read to a participant is not the text of document %1, version %2."),
        SAY("consent.audit-outside-validity",
            "Document %1, version %2, was used outside the time for which it is valid."),
        SAY("consent.audit-not-approved",
            "Document %1, version %2, was used without an ethics approval."),
        SAY("consent.audit-approval-forged",
            "The approval of document %1, version %2, is not signed by the reviewer it names."),
        SAY("consent.audit-language-missing",
            "Consent was taken in a language in which document %1, version %2, was not approved."),
        SAY("consent.audit-bad-signature", "A record is not signed by the device that it names."),
        SAY("consent.audit-unknown-device",
            "A record comes from a device that is not part of the study."),
        SAY("consent.audit-revoked-device",
            "A record was written after its device had left the study (number %1)."),
        SAY("consent.audit-wrong-role",
            "Somebody wrote a record that this role does not write (%1, %2)."),
        SAY("consent.audit-chain-gap",
            "Something is missing before number %1 of a device: not arrived yet, or taken out."),
        SAY("consent.audit-chain-broken",
            "Number %1 of a device does not follow the one before it."),
        SAY("consent.audit-fork",
            "Two different records of a device claim the same place (number %1): a laptop may "
            "have been put back to an older state."),
        SAY("consent.audit-quarantined", "A record was kept aside. %1"),
        SAY("consent.audit-time-backwards",
            "A record is dated before the one it follows (%1): look at that laptop's clock."),
        SAY("consent.audit-time-in-future",
            "A record is dated in the future (%1): look at that laptop's clock."),
        SAY("consent.audit-mode-not-allowed",
            "Consent was taken in a way that the document does not allow (%1)."),
        SAY("consent.audit-scope-unanswered",
            "A point of the consent was left without an answer (%1)."),
        SAY("consent.audit-comprehension-missing", "A question about the text was not asked (%1)."),
        SAY("consent.audit-not-asserted",
            "The interviewer did not say that the participant may take part and can decide."),
        SAY("consent.audit-version-twice",
            "There are two different texts called document %1, version %2."),
        SAY("consent.audit-outdated",
            "An interview went on under an old consent, although version %1 had to be asked "
            "again."),
        SAY("consent.audit-reason-missing", "A correction does not say what it corrects, or why."),
        SAY("consent.audit-entry-differs",
            "A consent entry says something else than the record that carries it."),
    };
    return table;
}

} // namespace saltbush::app
