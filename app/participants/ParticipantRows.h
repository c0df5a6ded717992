// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/ConsentWords.h"
#include "core/study/Drafts.h"
#include "core/study/Schedule.h"

namespace saltbush::app
{

/// How it stands with one participant, as far as this workspace knows.
struct ParticipantFacts
{
    study::Participant who;
    ConsentState consent;
    std::vector<study::DraftInfo> open;   ///< interviews of the person at the keyboard
    int finished = 0;                     ///< here, whatever their outcome
    std::vector<study::OpenVisit> visits; ///< of the schedule; none without a yes
    bool isDue = false;                   ///< one of them, today
    QString formId;                       ///< what is asked next
    bool mustChooseForm = false;          ///< nothing is due, and there are several
    UtcTime last;                         ///< when something happened
};

/// Everybody, newest first, with what their consent means for one form (empty: for each the one
/// that is due, and only visits of a form that is given); a handful of queries however many they
/// are.
[[nodiscard]] Result<std::vector<ParticipantFacts>> participantFacts(study::Workspace &workspace,
                                                                     const QString &formId);

} // namespace saltbush::app
