// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/Calendar.h"

#include <QWidget>

namespace saltbush::app
{

class DropDown;
class TextField;
class Theme;

/// A day in one calendar: day, month and year, as far as a form asks for them. Any script's digits;
/// in the Gregorian calendar a year of the Buddhist era is understood, and the other way round.
class DayFields final : public QWidget
{
    Q_OBJECT

public:
    enum class Asks { Day, Month, Year };

    DayFields(const Theme &theme, calendar::Kind kind, Asks asks, QWidget *parent = nullptr);

    [[nodiscard]] calendar::Kind kind() const { return m_calendar.kind(); }
    /// Whose names the months have: a code.
    void setLanguage(const QString &code);
    /// Whether the calendar has that day; else, and without one, everything is empty. It is what
    /// date() gives until somebody edits it: a year stands for its first day only once it is typed.
    bool fillIn(QDate date);

    [[nodiscard]] bool isEmpty() const;
    /// Whether somebody is done with typing: half a year is no year.
    [[nodiscard]] bool isWhole() const;
    /// Whether the calendar knows the year that stands here; true without one.
    [[nodiscard]] bool knowsYear() const;
    /// The day; of a month or a year its first one.
    [[nodiscard]] std::optional<QDate> date() const;
    /// The day as ISO 8601 has it, or what stands here instead and is no day.
    [[nodiscard]] QString typed() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    TextField *addField(const QString &name, int width, int digits);
    void addMonths();
    void edit();
    [[nodiscard]] int year() const;
    [[nodiscard]] int dayOfMonth() const;
    [[nodiscard]] int month() const;

    const Theme &m_theme;
    calendar::Calendar m_calendar;
    Asks m_asks;
    std::optional<QDate> m_filledIn;
    TextField *m_day = nullptr, *m_year = nullptr;
    DropDown *m_month = nullptr;
};

} // namespace saltbush::app
