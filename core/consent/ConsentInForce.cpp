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
    SALTBUSH_TRY_ASSIGN(study::DraftInfo info, drafts.info(id));
    SALTBUSH_TRY_ASSIGN(const Ledger ledger, Ledger::open(workspace));
    SALTBUSH_TRY(ledger.mayGoOn(info.participant));
    SALTBUSH_TRY(followConsent(workspace, ledger, info));
    if (info.finishing) // she goes on: it must not be sealed behind her back
        SALTBUSH_TRY(drafts.markFinishing(id, std::nullopt));
    return drafts.open(id);
}

Result<void> followConsent(study::Workspace &workspace, const Ledger &ledger,
                           study::DraftInfo &draft)
{
    SALTBUSH_TRY_ASSIGN(const auto said, ledger.latest(draft.participant));
    std::map<QString, bool> scopes = said ? said->scopes : std::map<QString, bool>();
    scopes.insert(draft.scopes.begin(), draft.scopes.end());
    if (scopes == draft.scopes)
        return ok();
    SALTBUSH_TRY(study::Drafts(workspace).noteScopes(draft.id, scopes));
    draft.scopes = std::move(scopes);
    return ok();
}

} // namespace saltbush::consent
