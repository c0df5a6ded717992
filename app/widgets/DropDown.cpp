// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DropDown.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace saltbush::app
{

DropDown::DropDown(const Theme &theme, QWidget *parent) : QComboBox(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    // The style sheet reaches the items only through this delegate.
    setItemDelegate(new QStyledItemDelegate(this));
    const auto restyle = [this] {
        setFont(fontFor(m_theme, TextStyle::Choice));
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

QSize DropDown::sizeHint() const
{
    const int text = lineHeight(font(), Script::Thai) + space::l + 2 * space::ring;
    const QSize base = QComboBox::sizeHint();
    return {base.width(), qMax(base.height(), text)};
}

void DropDown::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    {
        QPainter painter(this);
        const int size = m_theme.scaled(16);
        drawSign(
            painter, Sign::ChevronDown,
            QRectF(width() - space::ring - space::m - size, (height() - size) / 2.0, size, size),
            m_theme.tokens().ink);
    }
    paintFocusRing(*this, m_theme);
}

void DropDown::wheelEvent(QWheelEvent *event) { event->ignore(); }

void DropDown::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // the page goes on; Space or F4 opens the list
    else
        QComboBox::keyPressEvent(event);
}

} // namespace saltbush::app
