// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Columns.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QGridLayout>

namespace saltbush::app
{

Columns::Columns(const Theme &theme, int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_least(least)
    , m_most(most)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::l);
    connect(&theme, &Theme::changed, this, &Columns::arrange);
}

void Columns::addColumn(QWidget *widget)
{
    m_widgets.push_back(widget);
    m_now = 0;
    arrange();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::arrange()
{
    const int wanted = m_most > 0 ? m_most : qMax(1, int(m_widgets.size()));
    const int fitting = (width() + space::l) / (m_theme.scaled(m_least) + space::l);
    const int columns = qBound(1, fitting, wanted);
    if (columns == m_now)
        return;
    for (int column = 0; column < qMax(columns, m_now); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_now = columns;
    for (QWidget *widget : m_widgets)
        m_grid->removeWidget(widget);
    for (int place = 0; place < int(m_widgets.size()); ++place)
        m_grid->addWidget(m_widgets[std::size_t(place)], place / columns, place % columns);
}

} // namespace saltbush::app
