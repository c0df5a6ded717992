// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace saltbush::app
{

class Button;
class TextLabel;
class Theme;

/// One thing to say yes or no to; nothing is said beforehand.
class YesNo final : public QWidget
{
    Q_OBJECT

public:
    YesNo(const Theme &theme, const QString &text, const QString &language,
          QWidget *parent = nullptr);

    [[nodiscard]] std::optional<bool> value() const { return m_value; }
    void choose(bool yes);

Q_SIGNALS:
    void chosen();

private:
    TextLabel *m_text;
    Button *m_yes, *m_no;
    std::optional<bool> m_value;
};

} // namespace saltbush::app
