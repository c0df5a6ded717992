// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Calendar.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush::calendar;

namespace
{

constexpr Kind everyKind[]{Kind::Gregorian, Kind::Buddhist,     Kind::Ethiopian, Kind::Coptic,
                           Kind::Islamic,   Kind::BikramSambat, Kind::Persian,   Kind::Myanmar};

struct Known
{
    const char *gregorian;
    Day day;
    const char *what;
};

void check(Kind kind, const std::vector<Known> &all)
{
    const Calendar calendar(kind);
    for (const Known &known : all) {
        CAPTURE(known.what);
        const QDate date = QDate::fromString(QString::fromLatin1(known.gregorian), Qt::ISODate);
        const auto day = calendar.dayOf(date);
        REQUIRE(day);
        CHECK(day->year == known.day.year);
        CHECK(day->month == known.day.month);
        CHECK(day->day == known.day.day);
        CHECK(calendar.dateOf(known.day) == date);
    }
}

} // namespace

TEST_CASE("Every day of a century has one name in every calendar, and is found by it")
{
    const Kind kind = GENERATE(from_range(std::begin(everyKind), std::end(everyKind)));
    const Calendar calendar(kind);
    const int months = int(calendar.monthNames({}).size());
    const QDate from = kind == Kind::BikramSambat ? QDate(1943, 4, 14) : QDate(1930, 1, 1);
    const QDate to = kind == Kind::BikramSambat ? QDate(2027, 4, 13) : QDate(2030, 12, 31);
    std::optional<Day> before;
    int wrong = 0;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        const auto day = calendar.dayOf(date);
        const bool isRight = day && calendar.dateOf(*day) == date && day->month >= 1
            && day->month <= months && day->day >= 1 && day->day <= 32
            && (!before || day->day == before->day + 1 || day->month != before->month)
            && (!before || day->year == before->year || day->year == before->year + 1);
        wrong += isRight ? 0 : 1;
        before = day;
    }
    CAPTURE(int(kind));
    CHECK(wrong == 0);
}

TEST_CASE("The Buddhist era counts from 543 years earlier")
{
    check(Kind::Buddhist,
          {{"2026-11-23", {2569, 11, 23}, "a day"},
           {"1990-02-28", {2533, 2, 28}, "the last of a February"}});
}

TEST_CASE("Ethiopian and Coptic years begin in September, and have a short thirteenth month")
{
    check(Kind::Ethiopian,
          {{"2007-09-12", {2000, 1, 1}, "the Ethiopian millennium"},
           {"2023-09-12", {2016, 1, 1}, "Enkutatash after a leap year"},
           {"2024-09-11", {2017, 1, 1}, "Enkutatash"},
           {"1991-05-28", {1983, 9, 20}, "Ginbot 20"},
           {"2023-09-11", {2015, 13, 6}, "a sixth day of Pagumen"}});
    check(Kind::Coptic,
          {{"2023-09-12", {1740, 1, 1}, "Nayrouz after a leap year"},
           {"2024-01-07", {1740, 4, 28}, "Christmas after a leap year"}});
}

TEST_CASE("The Islamic calendar is the civil one")
{
    check(Kind::Islamic,
          {{"2023-07-19", {1445, 1, 1}, "a new year"},
           {"2023-03-23", {1444, 9, 1}, "a first of Ramadan"},
           {"1979-11-21", {1400, 1, 1}, "a new century"}});
}

TEST_CASE("Persian years begin at the equinox")
{
    check(Kind::Persian,
          {{"1979-02-11", {1357, 11, 22}, "22 Bahman 1357"},
           {"2020-03-20", {1399, 1, 1}, "Nowruz 1399"},
           {"2021-03-20", {1399, 12, 30}, "the last day of a leap year"},
           {"2021-03-21", {1400, 1, 1}, "Nowruz 1400"},
           {"2024-03-20", {1403, 1, 1}, "Nowruz 1403"}});
}

TEST_CASE("Bikram Sambat is known as Nepal published it, and not beyond")
{
    check(Kind::BikramSambat,
          {{"1943-04-14", {2000, 1, 1}, "its first year here"},
           {"1950-04-13", {2007, 1, 1}, "1 Baisakh 2007"},
           {"2005-05-14", {2062, 1, 31}, "31 days, as in the Rajpatra"},
           {"2008-05-28", {2065, 2, 15}, "the republic, 15 Jestha 2065"},
           {"2015-04-25", {2072, 1, 12}, "the earthquake, 12 Baisakh 2072"},
           {"2015-09-20", {2072, 6, 3}, "the constitution, 3 Asoj 2072"},
           {"2017-03-28", {2073, 12, 15}, "15 Chaitra 2073"},
           {"2024-06-14", {2081, 2, 32}, "Jestha 2081 has 32 days"},
           {"2025-04-14", {2082, 1, 1}, "1 Baisakh 2082"},
           {"2027-04-13", {2083, 12, 30}, "its last day here"}});
    const Calendar calendar(Kind::BikramSambat);
    CHECK_FALSE(calendar.dayOf(QDate(2027, 4, 14)));
    CHECK_FALSE(calendar.dayOf(QDate(1943, 4, 13)));
    CHECK_FALSE(calendar.dateOf({2084, 1, 1}));
    CHECK_FALSE(calendar.dateOf({1999, 12, 30}));
}

TEST_CASE("Myanmar's months follow the moon, its years the sun")
{
    // Names by their place: Tagu 1, Kason 2, … Waso 5, Second Waso 6, Wagaung 7, … Late Tagu 15.
    check(Kind::Myanmar,
          {{"1948-01-04", {1309, 12, 24}, "independence, Pyatho waning 9"},
           {"2018-07-27", {1380, 6, 15}, "the full moon of Second Waso 1380"},
           {"2023-08-01", {1385, 6, 15}, "the full moon of Second Waso 1385"},
           {"2023-10-29", {1385, 9, 15}, "Thadingyut 1385"},
           {"2024-05-22", {1386, 2, 15}, "the full moon of Kason 1386"},
           {"2024-07-20", {1386, 5, 15}, "the full moon of Waso 1386"},
           {"2024-10-17", {1386, 9, 15}, "Thadingyut 1386"},
           {"2024-11-15", {1386, 10, 15}, "Tazaungdaing 1386"}});
    const Calendar calendar(Kind::Myanmar);
    CHECK(calendar.firstOf(1386) == QDate(2024, 4, 17));
    CHECK(calendar.firstOf(1385) == QDate(2023, 4, 17));
    CHECK(calendar.firstOf(1384) == QDate(2022, 4, 17));
    // 1386 had one Waso, and no Tagu before the new year's first day.
    CHECK_FALSE(calendar.dateOf({1386, 6, 1}));
    CHECK_FALSE(calendar.dateOf({1386, 1, 1}));
    CHECK(calendar.firstOf(1386, 1) == QDate(2024, 4, 17));
}

TEST_CASE("A day that is not there is no date")
{
    CHECK_FALSE(Calendar(Kind::Gregorian).dateOf({2026, 2, 29}));
    CHECK_FALSE(Calendar(Kind::Buddhist).dateOf({2569, 2, 29}));
    CHECK_FALSE(Calendar(Kind::Ethiopian).dateOf({2018, 13, 6}));
    CHECK_FALSE(Calendar(Kind::Islamic).dateOf({1445, 2, 30}));
    CHECK_FALSE(Calendar(Kind::Persian).dateOf({1404, 12, 30}));
    for (const Kind kind : everyKind)
        for (const Day &day : {Day{2000, 0, 1}, Day{2000, 17, 1}, Day{2000, 1, 0}, Day{0, 1, 1},
                               Day{2000, 1, 33}, Day{-5, 1, 1}, Day{99999, 1, 1}})
            CHECK_FALSE(Calendar(kind).dateOf(day));
    CHECK_FALSE(Calendar(Kind::Ethiopian).dayOf(QDate()));
}

TEST_CASE("Months have the names of the interview's language")
{
    CHECK(Calendar(Kind::Buddhist).monthNames(u"th"_s).front() == u"มกราคม"_s);
    CHECK(Calendar(Kind::Gregorian).monthNames({}).at(2) == u"March"_s);
    CHECK(Calendar(Kind::Gregorian).monthNames(u"zh-hant"_s).front() == u"1月"_s);
    CHECK(Calendar(Kind::Ethiopian).monthNames(u"en"_s).front() == u"Meskerem"_s);
    CHECK(Calendar(Kind::Ethiopian).monthNames(u"am"_s).front() == u"መስከረም"_s);
    CHECK(Calendar(Kind::Islamic).monthNames(u"ar"_s).at(8) == u"رمضان"_s);
    CHECK(Calendar(Kind::BikramSambat).monthNames(u"ne"_s).front() == u"बैशाख"_s);
    CHECK(Calendar(Kind::Myanmar).monthNames(u"my"_s).front() == u"တန်ခူး"_s);
    for (const Kind kind : everyKind)
        for (const QString &language : {u"en"_s, u"th"_s, u"ko"_s, u"zh-hans"_s, u"xx"_s}) {
            const QStringList names = Calendar(kind).monthNames(language);
            CHECK(names.size() >= 12);
            CHECK_FALSE(names.contains(QString()));
        }
}

TEST_CASE("A question's appearance says which calendar it is asked in")
{
    CHECK(kindOf({u"bikram-sambat"_s}) == Kind::BikramSambat);
    CHECK(kindOf({u"month-year"_s, u"Ethiopian"_s}) == Kind::Ethiopian);
    CHECK(kindOf({u"no-calendar"_s}) == Kind::Gregorian);
}
