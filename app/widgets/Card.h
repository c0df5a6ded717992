// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;

namespace saltbush::app
{

class Theme;

/// A surface with content that scrolls inside it when there is more than fits; what has the focus
/// is in sight.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);
    ~Card() override;

    /// Takes the widget, and deletes the one before.
    void setContent(QWidget *content);
    /// What is in it is to be read: it takes the focus, and the arrow keys scroll it.
    void setReadable(const QString &name);
    [[nodiscard]] QScrollArea &scrollArea() { return *m_scroll; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepFocusInSight();

    const Theme &m_theme;
    QScrollArea *m_scroll;
    bool m_hasMoved = false; ///< the focus, since what is inside came into sight
};

} // namespace saltbush::app
