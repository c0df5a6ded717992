// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace saltbush::app
{

class Button;
class Theme;

/// What is answered by one of a few words, side by side; nothing is chosen beforehand (PillChoice
/// is for settings, which always have a value). Where one of them has the focus its
/// number or letter chooses, Enter goes on to what is next.
class AnswerPills final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString text;
        Qt::Key letter = Qt::Key_unknown; ///< besides its number
        QString language = {};            ///< of the text, where it is not the interface's
    };

    /// `name`: what is chosen, for who listens.
    AnswerPills(const Theme &theme, const QString &name, const std::vector<Option> &options,
                QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    void choose(int option);

Q_SIGNALS:
    void chosen();
    void wentOn(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool take(int key);

    std::vector<Option> m_options;
    std::vector<Button *> m_buttons;
    std::optional<int> m_value;
};

} // namespace saltbush::app
