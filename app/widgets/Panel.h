// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace saltbush::app
{

class TextLabel;
class Theme;

/// A card that is as tall as what it holds: one matter of a page, under a heading. (Card scrolls
/// inside; a page of panels scrolls as a whole.)
class Panel final : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const Theme &theme, const QString &heading = {}, QWidget *parent = nullptr);

    /// Where its rows go.
    [[nodiscard]] QVBoxLayout &rows() { return *m_rows; }
    /// A paragraph in the interface's type.
    TextLabel *addText(const QString &words);
    /// What is said while there is nothing: what will be here, and the first step.
    TextLabel *addMuted(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_rows;
};

} // namespace saltbush::app
