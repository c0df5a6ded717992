// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Calendar.h"

#include <algorithm>

namespace saltbush::calendar
{

namespace
{

constexpr int buddhistAhead = 543;

std::unique_ptr<const Years> yearsOf(Kind kind)
{
    switch (kind) {
    case Kind::Gregorian:
        break;
    case Kind::Buddhist:
        return gregorianYears(buddhistAhead);
    case Kind::Ethiopian:
        return icuYears("ethiopic");
    case Kind::Coptic:
        return icuYears("coptic");
    case Kind::Islamic:
        return icuYears("islamic-civil"); // as ODK Collect counts it
    case Kind::Persian:
        return icuYears("persian");
    case Kind::BikramSambat:
        return bikramSambatYears();
    case Kind::Myanmar:
        return myanmarYears();
    }
    return gregorianYears(0);
}

int daysIn(const Month &month) { return month.lastDay - month.firstDay + 1; }

/// The day of a year, counted from 0; nothing after its end.
std::optional<Day> dayAt(const Year &year, int number, qint64 passed)
{
    for (const Month &month : year.months) {
        if (passed < daysIn(month))
            return Day{number, month.name + 1, month.firstDay + int(passed)};
        passed -= daysIn(month);
    }
    return std::nullopt;
}

/// The date of the first day that a month has in its year.
std::optional<QDate> beginOf(const Year &year, int month)
{
    qint64 passed = 0;
    for (const Month &each : year.months) {
        if (each.name + 1 == month)
            return year.begins.addDays(passed);
        passed += daysIn(each);
    }
    return std::nullopt;
}

} // namespace

Kind kindOf(const QStringList &appearance)
{
    static const std::pair<QString, Kind> words[]{
        {QStringLiteral("buddhist"), Kind::Buddhist},
        {QStringLiteral("ethiopian"), Kind::Ethiopian},
        {QStringLiteral("coptic"), Kind::Coptic},
        {QStringLiteral("islamic"), Kind::Islamic},
        {QStringLiteral("persian"), Kind::Persian},
        {QStringLiteral("bikram-sambat"), Kind::BikramSambat},
        {QStringLiteral("myanmar"), Kind::Myanmar},
    };
    for (const auto &[word, kind] : words)
        if (appearance.contains(word, Qt::CaseInsensitive))
            return kind;
    return Kind::Gregorian;
}

Calendar::Calendar(Kind kind) : m_kind(kind), m_years(yearsOf(kind)) { }

std::optional<Day> Calendar::dayOf(QDate date) const
{
    if (!date.isValid())
        return std::nullopt;
    const int near = m_years->near(date);
    for (const int number : {near, near - 1, near + 1}) {
        const auto year = m_years->year(number);
        const qint64 passed = year ? year->begins.daysTo(date) : -1;
        if (const auto day = passed < 0 ? std::nullopt : dayAt(*year, number, passed))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> Calendar::dateOf(const Day &day) const
{
    const auto year = m_years->year(day.year);
    if (!year)
        return std::nullopt;
    const auto month = std::ranges::find(year->months, day.month - 1, &Month::name);
    if (month == year->months.end() || day.day < month->firstDay || day.day > month->lastDay)
        return std::nullopt;
    return beginOf(*year, day.month)->addDays(day.day - month->firstDay);
}

std::optional<QDate> Calendar::firstOf(int number, int month) const
{
    const auto year = m_years->year(number);
    return year ? beginOf(*year, month) : std::nullopt;
}

std::optional<QDate> Calendar::firstOf(int number) const
{
    const auto year = m_years->year(number);
    return year ? std::optional(year->begins) : std::nullopt;
}

QStringList Calendar::monthNames(const QString &language) const
{
    return m_years->monthNames(language);
}

} // namespace saltbush::calendar
