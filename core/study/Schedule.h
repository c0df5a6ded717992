// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Participants.h"

#include <QDate>
#include <QTimeZone>

#include <span>

namespace saltbush::study
{

enum class VisitState {
    Later,  ///< its days have not come, or the visit that it follows has not been
    Due,    ///< from today on, or since then
    Overdue ///< its last day has passed
};

/// A visit of the schedule that a participant has not made yet.
struct OpenVisit
{
    Visit visit;
    VisitState state = VisitState::Due;
    /// In the time of the laptop; nothing where any day is good, or none is known yet.
    std::optional<QDate> from, until;
};

/// What is still to come of the schedule for one participant, in its order. `past`: the finished
/// interviews of that participant which are known here. Each visit takes the earliest of its
/// questionnaire that is left, complete or in part, and was made no sooner than half of its days
/// after the visit that it follows: what was asked again before belongs to that one. A participant
/// who was outside of the study, or did not want to go on, has no visit left.
[[nodiscard]] std::vector<OpenVisit>
openVisits(const std::vector<Visit> &schedule, std::span<const PastInterview> past, QDate today,
           const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace saltbush::study
