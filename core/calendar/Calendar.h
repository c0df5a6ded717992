// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/Years.h"

#include <memory>

namespace saltbush::calendar
{

enum class Kind { Gregorian, Buddhist, Ethiopian, Coptic, Islamic, Persian, BikramSambat, Myanmar };

/// The calendar that one of a question's appearances asks for ("ethiopian"); else Gregorian.
[[nodiscard]] Kind kindOf(const QStringList &appearance);

/// A day as it is called in a calendar. `month` is the place of its name among monthNames().
struct Day
{
    int year = 0, month = 0, day = 0; ///< month and day from 1
    [[nodiscard]] bool operator==(const Day &) const = default;
};

/// One calendar that people count their days in: which Gregorian day a day of it is, and back. What
/// it does not know (a year outside its tables, a thirteenth month that is not there) is nothing.
/// One thread at a time.
class Calendar
{
public:
    explicit Calendar(Kind kind);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] std::optional<Day> dayOf(QDate date) const;
    [[nodiscard]] std::optional<QDate> dateOf(const Day &day) const;
    /// The first day there is in a month: with the year's first days gone, not its day 1.
    [[nodiscard]] std::optional<QDate> firstOf(int year, int month) const;
    /// The first day of a year.
    [[nodiscard]] std::optional<QDate> firstOf(int year) const;
    /// Of every month that there is in any year. `language` is a code ("th"), or empty.
    [[nodiscard]] QStringList monthNames(const QString &language) const;

private:
    Kind m_kind;
    std::unique_ptr<const Years> m_years;
};

} // namespace saltbush::calendar
