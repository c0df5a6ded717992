// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentInForce.h"

#include "core/consent/Ledger.h"

namespace saltbush::consent
{

study::BeginPermit ConsentInForce::permit() const
{
    study::BeginPermit permit;
    permit.participant = m_participant;
    permit.consentEntry = m_entry;
    permit.scopes = m_scopes;
    return permit;
}

Result<std::unique_ptr<study::OpenDraft>> beginInterview(study::Workspace &workspace,
                                                         const ConsentInForce &consent,
                                                         const QTimeZone &zone,
                                                         const QString &language)
{
    // The value may be old by now, or from another day.
    SALTBUSH_TRY_ASSIGN(const Ledger ledger, Ledger::open(workspace));
    SALTBUSH_TRY_ASSIGN(const ConsentInForce now,
                        ledger.inForce(consent.participant(), consent.formId()));
    return study::Drafts(workspace).begin(now.permit(), now.formId(), zone, language);
}

Result<std::unique_ptr<study::OpenDraft>> openInterview(study::Workspace &workspace, InterviewId id)
{
    study::Drafts drafts(workspace);
    SALTBUSH_TRY_ASSIGN(const study::DraftInfo info, drafts.info(id));
    SALTBUSH_TRY_ASSIGN(const Ledger ledger, Ledger::open(workspace));
    SALTBUSH_TRY(ledger.mayGoOn(info.participant));
    SALTBUSH_TRY_ASSIGN(auto open, drafts.open(id));
    SALTBUSH_TRY(followConsent(workspace, ledger, *open));
    if (info.finishing) // she goes on: it must not be sealed behind her back
        SALTBUSH_TRY(drafts.markFinishing(id, std::nullopt));
    open->info.finishing.reset();
    return open;
}

Result<void> followConsent(study::Workspace &workspace, const Ledger &ledger,
                           study::OpenDraft &open)
{
    SALTBUSH_TRY_ASSIGN(const auto said, ledger.latest(open.info.participant));
    if (!said)
        return ok();
    // A no counts wherever it was said; a yes where it was said about this form.
    const bool isAboutThisForm = ledger.allows(*said, open.info.formId).has_value();
    std::map<QString, bool> scopes = open.info.scopes;
    for (const auto &[scope, isAgreed] : said->scopes) {
        if (!isAgreed || isAboutThisForm)
            scopes[scope] = isAgreed;
    }
    if (scopes == open.info.scopes)
        return ok();
    open.host->setConsentScopes(scopes);
    SALTBUSH_TRY(open.draft->consentChanged());
    SALTBUSH_TRY(study::Drafts(workspace).noteScopes(open.info.id, scopes));
    open.info.scopes = std::move(scopes);
    return ok();
}

} // namespace saltbush::consent
