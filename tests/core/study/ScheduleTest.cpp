// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Schedule.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::study;

namespace
{

const std::vector<Visit> threeVisits{
    {.id = u"first"_s, .name = {}, .formId = u"survey"_s, .after = {}},
    {.id = u"again"_s,
     .name = {},
     .formId = u"survey"_s,
     .after = u"first"_s,
     .days = 10,
     .window = 3},
    {.id = u"diary"_s, .name = {}, .formId = u"diary"_s, .after = {}},
};

PastInterview interviewOn(const QString &form, const char *time,
                          Outcome outcome = Outcome::Complete)
{
    const UtcTime finished = *fromIso(QLatin1String(time));
    return {.formId = form, .outcome = outcome, .started = finished, .finished = finished};
}

/// "again:later diary:due"
QString openOn(QDate today, const std::vector<PastInterview> &past,
               const std::vector<Visit> &schedule, const QTimeZone &zone = QTimeZone::utc())
{
    QStringList words;
    for (const OpenVisit &open : openVisits(schedule, past, today, zone)) {
        const QString state = open.state == VisitState::Later ? u"later"_s
            : open.state == VisitState::Due                   ? u"due"_s
                                                              : u"overdue"_s;
        words << open.visit.id + u':' + state;
    }
    return words.join(u' ');
}

QString openOn(QDate today, const std::vector<PastInterview> &past,
               const QTimeZone &zone = QTimeZone::utc())
{
    return openOn(today, past, threeVisits, zone);
}

} // namespace

SCENARIO("A participant is due for what the schedule says")
{
    const QString survey = u"survey"_s;
    GIVEN("nobody has asked anything yet")
    {
        CHECK(openOn({2026, 3, 1}, {}) == u"first:due again:later diary:due"_s);
    }
    GIVEN("a first interview on the first of March")
    {
        const auto first = interviewOn(survey, "2026-03-01T09:00:00Z");
        THEN("the second is due ten days later, and three days long")
        {
            CHECK(openOn({2026, 3, 10}, {first}) == u"again:later diary:due"_s);
            CHECK(openOn({2026, 3, 11}, {first}) == u"again:due diary:due"_s);
            CHECK(openOn({2026, 3, 14}, {first}) == u"again:due diary:due"_s);
            CHECK(openOn({2026, 3, 15}, {first}) == u"again:overdue diary:due"_s);
        }
        THEN("days are those of the place, not of Greenwich")
        {
            const auto evening = interviewOn(survey, "2026-03-01T20:00:00Z");
            const QTimeZone adelaide("Australia/Adelaide");
            CHECK(openOn({2026, 3, 11}, {evening}, adelaide) == u"again:later diary:due"_s);
            CHECK(openOn({2026, 3, 12}, {evening}, adelaide) == u"again:due diary:due"_s);
        }
        THEN("one interview is not two visits, and a second one is the second visit")
        {
            const auto second = interviewOn(survey, "2026-03-12T09:00:00Z");
            CHECK(openOn({2026, 3, 12}, {second, first}) == u"diary:due"_s);
            CHECK(openOn({2026, 3, 12},
                         {second, first, interviewOn(u"diary"_s, "2026-03-12T09:30:00Z")})
                  == QString());
        }
    }
    GIVEN("an interview that was asked again the day after")
    {
        THEN("it does not stand for the visit of ten days later")
        {
            const auto half = interviewOn(survey, "2026-03-01T09:00:00Z", Outcome::Partial);
            const auto whole = interviewOn(survey, "2026-03-02T09:00:00Z");
            CHECK(openOn({2026, 3, 11}, {whole, half}) == u"again:due diary:due"_s);
            const auto early = interviewOn(survey, "2026-03-08T09:00:00Z");
            CHECK(openOn({2026, 3, 11}, {early, whole, half}) == u"diary:due"_s);
        }
    }
    GIVEN("an interview that was broken off")
    {
        THEN("it is still due")
        {
            const auto broken = interviewOn(survey, "2026-03-01T09:00:00Z", Outcome::BrokenOff);
            CHECK(openOn({2026, 3, 2}, {broken}) == u"first:due again:later diary:due"_s);
        }
    }
    GIVEN("somebody who did not want to go on, or is not whom the study asks")
    {
        THEN("nothing is due")
        {
            for (const Outcome outcome : {Outcome::Refused, Outcome::Ineligible})
                CHECK(openOn({2026, 3, 2}, {interviewOn(survey, "2026-03-01T09:00:00Z", outcome)})
                      == QString());
        }
    }
}

SCENARIO("A questionnaire and a diary about it follow each other")
{
    const std::vector<Visit> schedule{
        {.id = u"survey"_s, .name = {}, .formId = u"survey"_s, .after = {}},
        {.id = u"diary"_s,
         .name = {},
         .formId = u"diary"_s,
         .after = u"survey"_s,
         .days = 7,
         .window = 2},
        {.id = u"end"_s, .name = {}, .formId = u"survey"_s, .after = u"diary"_s, .days = 30},
    };
    const auto survey = interviewOn(u"survey"_s, "2026-03-01T09:00:00Z");
    GIVEN("the questionnaire alone")
    {
        const std::vector<PastInterview> past{survey};
        CHECK(openOn({2026, 3, 7}, past, schedule) == u"diary:later end:later"_s);
        CHECK(openOn({2026, 3, 8}, past, schedule) == u"diary:due end:later"_s);
        CHECK(openOn({2026, 3, 11}, past, schedule) == u"diary:overdue end:later"_s);
    }
    GIVEN("a second questionnaire instead of the diary")
    {
        const std::vector<PastInterview> past{survey,
                                              interviewOn(u"survey"_s, "2026-03-20T09:00:00Z")};
        THEN("the diary is still asked for, and the end waits for it")
        {
            CHECK(openOn({2026, 4, 20}, past, schedule) == u"diary:overdue end:later"_s);
        }
    }
    GIVEN("both, in time")
    {
        const std::vector<PastInterview> past{interviewOn(u"diary"_s, "2026-03-08T09:00:00Z"),
                                              survey};
        CHECK(openOn({2026, 4, 6}, past, schedule) == u"end:later"_s);
        CHECK(openOn({2026, 4, 7}, past, schedule) == u"end:due"_s);
    }
}
