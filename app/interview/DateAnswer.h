// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"
#include "app/interview/DayFields.h"

class QBoxLayout;

namespace saltbush::app
{

class Button;
class TextField;
class TextLabel;

/// A day (day, month, year: no picture of a calendar to hunt through), a time of day, or both. Says
/// in words which day was understood. Where the form asks in another calendar, the day is shown and
/// typed in it, the Gregorian one is said below and can be typed instead; it is stored Gregorian.
class DateAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    DateAnswer(const Theme &theme, const interview::Question &question, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

protected:
    [[nodiscard]] bool isWhole() const override;

private:
    void addDays(const interview::Question &question, QBoxLayout &row);
    void addTime(QBoxLayout &row);
    TextField *addField(const QString &name, QBoxLayout &row);
    void nameMonths();
    void useGregorian(bool gregorian);
    void changeCalendar();
    void forgetLeftBehind();
    void sayDate();
    void fillIn(const QString &value);
    void changed();
    [[nodiscard]] QString timeOfDay() const;

    const Theme &m_theme;
    form::DataType m_type;
    DayFields::Asks m_asks = DayFields::Asks::Day;
    DayFields *m_days = nullptr;                    ///< the one in sight
    DayFields *m_own = nullptr, *m_other = nullptr; ///< in the form's calendar, and Gregorian
    Button *m_switch = nullptr;                     ///< between the two
    TextField *m_hour = nullptr, *m_minute = nullptr;
    TextLabel *m_understood;
    QString m_language;
    QString m_leftBehind; ///< typed in the other calendar, and no day
    std::optional<QString> m_shown;
};

} // namespace saltbush::app
