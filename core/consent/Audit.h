// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"
#include "core/study/RecordBook.h"
#include "core/study/Workspace.h"

namespace saltbush::consent
{

/// Something that an ethics reviewer should look at.
struct Finding
{
    int check = 0;   ///< 1 to 15: see README.md
    QString code;    ///< "consent.audit-…" or the code of an error
    RecordId record; ///< null where it is about none
    DeviceId device;
    QStringList facts; ///< numbers, versions, names of documents, scopes, languages
};

struct AuditReport
{
    std::vector<Finding> findings; ///< by check
    std::vector<int> checksMade;
    struct Counts
    {
        qint64 records = 0, devices = 0, interviews = 0, consents = 0, given = 0, declined = 0,
               withdrawn = 0, quarantined = 0, pending = 0, notOpened = 0;
    } counts;

    [[nodiscard]] bool isClean() const { return findings.empty(); }
};

namespace audit
{
inline constexpr char noConsent[] = "consent.audit-no-consent";
inline constexpr char consentUnknown[] = "consent.audit-consent-unknown";
inline constexpr char notInForce[] = "consent.audit-not-in-force";
inline constexpr char formNotCovered[] = "consent.audit-form-not-covered";
inline constexpr char unknownText[] = "consent.audit-unknown-text";
inline constexpr char outsideValidity[] = "consent.audit-outside-validity";
inline constexpr char notApproved[] = "consent.audit-not-approved";
inline constexpr char approvalForged[] = "consent.audit-approval-forged";
inline constexpr char languageMissing[] = "consent.audit-language-missing";
inline constexpr char badSignature[] = "consent.audit-bad-signature";
inline constexpr char unknownDevice[] = "consent.audit-unknown-device";
inline constexpr char revokedDevice[] = "consent.audit-revoked-device";
inline constexpr char wrongRole[] = "consent.audit-wrong-role";
inline constexpr char chainGap[] = "consent.audit-chain-gap";
inline constexpr char chainBroken[] = "consent.audit-chain-broken";
inline constexpr char fork[] = "consent.audit-fork";
inline constexpr char quarantined[] = "consent.audit-quarantined";
inline constexpr char timeBackwards[] = "consent.audit-time-backwards";
inline constexpr char timeInFuture[] = "consent.audit-time-in-future";
inline constexpr char modeNotAllowed[] = "consent.audit-mode-not-allowed";
inline constexpr char scopeUnanswered[] = "consent.audit-scope-unanswered";
inline constexpr char comprehensionMissing[] = "consent.audit-comprehension-missing";
inline constexpr char notAsserted[] = "consent.audit-not-asserted";
inline constexpr char versionTwice[] = "consent.audit-version-twice";
inline constexpr char outdated[] = "consent.audit-outdated";
inline constexpr char reasonMissing[] = "consent.audit-reason-missing";
inline constexpr char entryDiffers[] = "consent.audit-entry-differs";
} // namespace audit

struct AuditWatch
{
    std::function<bool()> isCancelled = {};
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/// The reviewer's checks over everything merged here, without opening any interview. Needs only the
/// stubs and the consent entries. `study.no-package`, `consent.cancelled`.
Result<AuditReport> runAudit(study::Workspace &workspace, const AuditWatch &watch = {});

} // namespace saltbush::consent
