// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace saltbush::calendar
{

/// What there is of a month in one year. Days count on from `firstDay`: only Myanmar's months do
/// not all begin with their day 1, because its year begins within one.
struct Month
{
    int name = 0; ///< its place among the names, from 0
    int firstDay = 1, lastDay = 30;
};

struct Year
{
    QDate begins;
    std::vector<Month> months; ///< in the order of the year
};

/// How one calendar lays out its years.
class Years
{
public:
    Years() = default;
    Years(const Years &) = delete;
    Years &operator=(const Years &) = delete;
    virtual ~Years() = default;

    [[nodiscard]] virtual std::optional<Year> year(int year) const = 0;
    /// The year of a date, or one beside it.
    [[nodiscard]] virtual int near(QDate date) const = 0;
    [[nodiscard]] virtual QStringList monthNames(const QString &language) const = 0;
};

/// `ahead`: how much earlier its years begin to count (Buddhist era: 543).
[[nodiscard]] std::unique_ptr<const Years> gregorianYears(int ahead);
/// One of ICU's calendars by its name: "ethiopic", "coptic", "islamic-civil", "persian".
[[nodiscard]] std::unique_ptr<const Years> icuYears(const char *name);
[[nodiscard]] std::unique_ptr<const Years> bikramSambatYears();
[[nodiscard]] std::unique_ptr<const Years> myanmarYears();

/// ICU's names of months; `language` is a code, empty: English.
[[nodiscard]] QStringList icuMonthNames(const char *calendar, const QString &language);

} // namespace saltbush::calendar
