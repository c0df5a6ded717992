// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

class QBoxLayout;

namespace saltbush::app
{

class Button;
class Compass;
class TextField;
class TextLabel;

/// A number that is typed, in any script's digits: whole, decimal, or a text of digits and number
/// signs ("numbers"). With thousands-sep it is shown grouped as the interview's language does,
/// except while somebody types. A counter has keys for one more and one less; a bearing a compass.
class NumberAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    NumberAnswer(const Theme &theme, const interview::Question &question,
                 QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCounter(QBoxLayout &row);
    void addCompass(QBoxLayout &row);
    void edited(const QString &text);
    void count(int by);
    void showNumber();
    void useLanguage(const QString &language);
    [[nodiscard]] QString inLanguage(const QString &number) const;
    void sayDirection();

    const Theme &m_theme;
    form::DataType m_type;
    bool m_isGrouped, m_isCounter = false;
    TextField *m_line;
    Button *m_less = nullptr, *m_more = nullptr;
    Compass *m_compass = nullptr;
    TextLabel *m_note;
    QString m_language, m_before; ///< before: what stood here until a key was refused
    std::optional<QString> m_shown;
};

} // namespace saltbush::app
