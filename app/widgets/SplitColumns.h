// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace saltbush::app
{

class Theme;

/// Two things side by side where there is room for both, else one below the other: a list and what
/// is chosen in it, a text in two languages, a question and its answers.
class SplitColumns final : public QWidget
{
    Q_OBJECT

public:
    /// `least`: below this width, in pixels at 100 %, they stand one below the other.
    SplitColumns(const Theme &theme, int least, QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 1);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    int m_least;
    QBoxLayout *m_layout;
};

} // namespace saltbush::app
