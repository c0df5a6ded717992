// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace saltbush::app
{

class Theme;

/// Equal columns side by side for as long as each has its least width, else one under another:
/// panels of a page, a text in several languages.
class Columns final : public QWidget
{
    Q_OBJECT

public:
    /// `least` grows with the text. `most`: columns, 0 for as many as there is room for.
    Columns(const Theme &theme, int least, int most = 0, QWidget *parent = nullptr);
    void addColumn(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    int m_least, m_most, m_now = 0;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_widgets;
};

} // namespace saltbush::app
