// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Button;
class TextLabel;
class Theme;

/// Something that cannot be taken back: the first button says what it would do, and only the second
/// does it. The way back has the focus, so that one more Enter does no harm.
class TwoSteps final : public QWidget
{
    Q_OBJECT

public:
    TwoSteps(const Theme &theme, const QString &first, const QString &no,
             QWidget *parent = nullptr);

    void setSecond(const QString &warning, const QString &yes);
    void ask(); ///< the second step

    [[nodiscard]] Button &first() { return *m_first; }

Q_SIGNALS:
    void confirmed();
    void wentBack();

private:
    void goBack();

    Button *m_first, *m_no, *m_yes;
    TextLabel *m_warning;
    QWidget *m_second;
};

} // namespace saltbush::app
