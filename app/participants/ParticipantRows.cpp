// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/ParticipantRows.h"

#include "app/common/TimeWords.h"
#include "app/participants/VisitWords.h"
#include "core/consent/Ledger.h"
#include "core/study/Package.h"

namespace saltbush::app
{

namespace
{

/// What is known of everybody before consent is looked at.
struct Known
{
    std::map<ParticipantId, std::vector<study::PastInterview>> past;
    std::map<ParticipantId, std::vector<study::DraftInfo>> open;
};

Result<Known> readKnown(study::Workspace &workspace)
{
    Known known;
    SALTBUSH_TRY_ASSIGN(const auto past, study::Participants(workspace).past());
    SALTBUSH_TRY_ASSIGN(const auto drafts, study::Drafts(workspace).mine());
    for (const study::PastInterview &interview : past)
        known.past[interview.participant].push_back(interview);
    for (const study::DraftInfo &draft : drafts)
        known.open[draft.participant].push_back(draft);
    return known;
}

} // namespace

Result<std::vector<ParticipantFacts>> participantFacts(study::Workspace &workspace,
                                                       const QString &formId)
{
    SALTBUSH_TRY_ASSIGN(const auto everybody, study::Participants(workspace).all());
    SALTBUSH_TRY_ASSIGN(Known known, readKnown(workspace));
    SALTBUSH_TRY_ASSIGN(const auto ledger, consent::Ledger::open(workspace));
    SALTBUSH_TRY_ASSIGN(const auto latest, ledger.latest());
    const study::Package &package = *workspace.package();
    const QDate today = localTime(workspace.clockTime()).date();
    std::vector<ParticipantFacts> facts;
    facts.reserve(everybody.size());
    for (const study::Participant &who : everybody) {
        const auto said = latest.find(who.id);
        const consent::LocalConsent *local = said == latest.end() ? nullptr : &said->second;
        const auto &past = known.past[who.id];
        ParticipantFacts each{.who = who,
                              .open = std::move(known.open[who.id]),
                              .finished = int(past.size()),
                              .visits = openVisits(package.config.schedule, past, today),
                              .formId = formId,
                              .last = local ? std::max(who.created, local->time) : who.created};
        if (!local || !consent::grants(local->kind))
            each.visits.clear();
        if (!formId.isEmpty())
            std::erase_if(each.visits, [&formId](const study::OpenVisit &open) {
                return open.visit.formId != formId;
            });
        const study::OpenVisit *due = dueVisit(each.visits);
        each.isDue = due != nullptr;
        if (formId.isEmpty())
            each.formId = due ? due->visit.formId : package.forms.front().id;
        each.mustChooseForm = formId.isEmpty() && !due && package.forms.size() > 1;
        each.consent = consentState(ledger, local, each.formId);
        for (const study::PastInterview &interview : past)
            each.last = std::max(each.last, interview.finished);
        for (const study::DraftInfo &draft : each.open)
            each.last = std::max(each.last, draft.started);
        facts.push_back(std::move(each));
    }
    return facts;
}

} // namespace saltbush::app
