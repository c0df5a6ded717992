// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

#include <vector>

namespace saltbush::app
{

class Button;
class FlowLayout;
class Theme;

/// One of a few, all in sight, side by side; wraps where there is no room. Tab and the arrows move,
/// Space or Enter chooses. `what` is what is chosen, for who hears it instead of seeing it.
class PillChoice final : public QWidget
{
    Q_OBJECT

public:
    PillChoice(const Theme &theme, const QString &what, QWidget *parent = nullptr);

    /// `language` of the words, where it is not the interface's.
    void add(const QString &words, const QVariant &value, const QString &language = {});
    void choose(const QVariant &value); ///< says nothing to anybody
    /// No focus proxy: Tab would enter there, and pass by what stands before it.
    void focusChosen();
    [[nodiscard]] QVariant value() const { return m_value; }

Q_SIGNALS:
    void chosen(const QVariant &value);

private:
    struct Option
    {
        Button *button;
        QVariant value;
    };
    const Theme &m_theme;
    FlowLayout *m_row;
    std::vector<Option> m_options;
    QVariant m_value;
};

} // namespace saltbush::app
