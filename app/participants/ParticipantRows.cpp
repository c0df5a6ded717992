// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/ParticipantRows.h"

#include "core/consent/Ledger.h"

namespace saltbush::app
{

Result<std::vector<ParticipantFacts>> participantFacts(study::Workspace &workspace,
                                                       const QString &formId)
{
    const study::Participants participants(workspace);
    SALTBUSH_TRY_ASSIGN(const auto everybody, participants.all());
    SALTBUSH_TRY_ASSIGN(const auto past, participants.past());
    SALTBUSH_TRY_ASSIGN(const auto drafts, study::Drafts(workspace).mine());
    SALTBUSH_TRY_ASSIGN(const auto ledger, consent::Ledger::open(workspace));
    SALTBUSH_TRY_ASSIGN(const auto latest, ledger.latest());
    std::vector<ParticipantFacts> facts;
    std::map<ParticipantId, std::size_t> places;
    facts.reserve(everybody.size());
    for (const study::Participant &who : everybody) {
        const auto said = latest.find(who.id);
        const consent::LocalConsent *local = said == latest.end() ? nullptr : &said->second;
        places[who.id] = facts.size();
        facts.push_back({.who = who,
                         .consent = consentState(ledger, local, formId),
                         .last = local ? std::max(who.created, local->time) : who.created});
    }
    const auto note = [&](ParticipantId id, UtcTime time) -> ParticipantFacts * {
        const auto place = places.find(id);
        if (place == places.end())
            return nullptr;
        ParticipantFacts &found = facts[place->second];
        found.last = std::max(found.last, time);
        return &found;
    };
    for (const study::PastInterview &interview : past)
        if (ParticipantFacts *found = note(interview.participant, interview.finished))
            ++found->finished;
    for (const study::DraftInfo &draft : drafts)
        if (ParticipantFacts *found = note(draft.participant, draft.started))
            found->open.push_back(draft);
    return facts;
}

} // namespace saltbush::app
