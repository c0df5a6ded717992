// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/SplitColumns.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QBoxLayout>

namespace saltbush::app
{

SplitColumns::SplitColumns(const Theme &theme, int least, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_least(least)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::l);
    // Its width is what it is given: the direction follows, not the other way round.
    setMinimumWidth(1);
    connect(&theme, &Theme::changed, this, &SplitColumns::arrange);
}

void SplitColumns::add(QWidget *widget, int stretch) { m_layout->addWidget(widget, stretch); }

void SplitColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitColumns::arrange()
{
    const bool isWide = width() >= m_theme.scaled(m_least);
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

} // namespace saltbush::app
