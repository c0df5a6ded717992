// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

class QHBoxLayout;

namespace saltbush::app
{

class DropDown;
class TextField;
class TextLabel;

/// A day (day, month, year: no picture of a calendar to hunt through), a time of day, or both. Says
/// in words which day was understood. Any script's digits; a year of the Buddhist era is
/// understood. Asks for a month or a year alone where the form does.
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
    TextField *addField(const QString &name, int width, int digits);
    void addMonths();
    void nameMonths();
    void sayDate();
    void fillIn(const QString &value);
    void changed();
    [[nodiscard]] QString year() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString timeOfDay() const;

    const Theme &m_theme;
    form::DataType m_type;
    QHBoxLayout *m_row;
    TextField *m_day = nullptr, *m_year = nullptr, *m_hour = nullptr, *m_minute = nullptr;
    DropDown *m_month = nullptr;
    TextLabel *m_understood;
    QString m_language;
    std::optional<QString> m_shown;
};

} // namespace saltbush::app
