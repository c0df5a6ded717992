// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Button;
class Theme;

/// A button for what cannot be taken back: it asks first, and the way back has the focus, so that
/// one more Enter does no harm.
class TwoSteps final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString first;    ///< of the button
        QString question; ///< what will be gone, or what follows
        QString yes, no;
    };
    TwoSteps(const Theme &theme, const Words &words, QWidget *parent = nullptr);

    [[nodiscard]] Button &first() { return *m_first; }
    void ask(bool asks = true);

Q_SIGNALS:
    void chosen();

private:
    Button *m_first, *m_no;
    QWidget *m_question;
};

} // namespace saltbush::app
