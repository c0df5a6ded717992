// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace saltbush::app
{

class AnswerPills;
class TextLabel;
class Theme;

/// One thing to say yes or no to; nothing is said beforehand. Y or 1, N or 2, Enter goes on.
class YesNo final : public QWidget
{
    Q_OBJECT

public:
    /// What stands on the two buttons.
    struct Words
    {
        QString yes, no;
    };
    [[nodiscard]] static Words yesAndNo() { return {tr("Yes"), tr("No")}; }

    YesNo(const Theme &theme, const QString &text, const QString &language,
          const Words &words = yesAndNo(), QWidget *parent = nullptr);

    /// A line below: what the answer means.
    void setNote(const QString &note, const QString &language = {});
    [[nodiscard]] std::optional<bool> value() const;
    void choose(bool yes);

Q_SIGNALS:
    void chosen();
    void wentOn();

private:
    TextLabel *m_text, *m_note;
    AnswerPills *m_pills;
};

} // namespace saltbush::app
