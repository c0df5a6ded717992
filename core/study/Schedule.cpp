// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Schedule.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace saltbush::study
{

namespace
{

bool endsTheSchedule(const PastInterview &interview)
{
    return interview.outcome == Outcome::Ineligible || interview.outcome == Outcome::Refused;
}

bool countsAsVisit(const PastInterview &interview)
{
    return interview.outcome == Outcome::Complete || interview.outcome == Outcome::Partial;
}

QDate dayOf(UtcTime time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone).date();
}

/// What is asked again soon afterwards belongs to the visit before.
bool isLateEnough(const Visit &visit, UtcTime before, UtcTime finished, const QTimeZone &zone)
{
    return finished > before
        && dayOf(before, zone).addDays(visit.days / 2) <= dayOf(finished, zone);
}

VisitState stateOn(const OpenVisit &open, QDate today)
{
    if (open.from && today < *open.from)
        return VisitState::Later;
    return open.until && today > *open.until ? VisitState::Overdue : VisitState::Due;
}

} // namespace

std::vector<OpenVisit> openVisits(const std::vector<Visit> &schedule,
                                  std::span<const PastInterview> past, QDate today,
                                  const QTimeZone &zone)
{
    if (std::ranges::any_of(past, endsTheSchedule))
        return {};
    std::vector<PastInterview> left;
    std::ranges::copy_if(past, std::back_inserter(left), countsAsVisit);
    std::ranges::sort(left, {}, &PastInterview::finished);
    std::map<QString, UtcTime> made; // visit → when
    std::vector<OpenVisit> open;
    for (const Visit &visit : schedule) {
        const auto before = made.find(visit.after);
        if (!visit.after.isEmpty() && before == made.end()) {
            open.push_back({.visit = visit, .state = VisitState::Later});
            continue;
        }
        const auto taken = std::ranges::find_if(left, [&](const PastInterview &interview) {
            return interview.formId == visit.formId
                && (visit.after.isEmpty()
                    || isLateEnough(visit, before->second, interview.finished, zone));
        });
        if (taken != left.end()) {
            made.emplace(visit.id, taken->finished);
            left.erase(taken);
            continue;
        }
        OpenVisit next{.visit = visit};
        if (!visit.after.isEmpty()) {
            next.from = dayOf(before->second, zone).addDays(visit.days);
            if (visit.window > 0)
                next.until = next.from->addDays(visit.window);
        }
        next.state = stateOn(next, today);
        open.push_back(std::move(next));
    }
    return open;
}

} // namespace saltbush::study
