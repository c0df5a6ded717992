// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FlowLayout.h"

#include "app/widgets/Space.h"

#include <QWidget>

namespace saltbush::app
{

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::s);
}

FlowLayout::~FlowLayout()
{
    for (const Item &item : m_items)
        delete item.item;
}

void FlowLayout::addWidget(QWidget *widget, int stretch)
{
    addChildWidget(widget);
    m_items.push_back({new QWidgetItem(widget), stretch});
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.push_back({item}); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].item : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::widthOf(const Item &item, int most) const
{
    return qMin(most, qMax(item.item->sizeHint().width(), item.item->minimumSize().width()));
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int top = rect.top(), lineHeight = 0, wide = 0;
    std::size_t first = 0;
    const auto endLine = [&](std::size_t last) {
        if (place)
            placeLine({rect.left(), top, rect.width(), lineHeight}, first, last);
        top += lineHeight + spacing();
        first = last;
        wide = lineHeight = 0;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].item->isEmpty())
            continue; // hidden
        const int width = widthOf(m_items[i], rect.width());
        if (wide > 0 && wide + spacing() + width > rect.width())
            endLine(i);
        wide += (wide > 0 ? spacing() : 0) + width;
        QLayoutItem *item = m_items[i].item;
        lineHeight = qMax(lineHeight,
                          item->hasHeightForWidth() ? item->heightForWidth(width)
                                                    : item->sizeHint().height());
    }
    endLine(m_items.size());
    return top - spacing() - rect.top();
}

void FlowLayout::placeLine(const QRect &line, std::size_t first, std::size_t last) const
{
    int wide = -spacing(), stretches = 0;
    for (std::size_t i = first; i < last; ++i)
        if (!m_items[i].item->isEmpty()) {
            wide += spacing() + widthOf(m_items[i], line.width());
            stretches += m_items[i].stretch;
        }
    int left = line.left();
    for (std::size_t i = first; i < last; ++i) {
        QLayoutItem *item = m_items[i].item;
        if (item->isEmpty())
            continue;
        int width = widthOf(m_items[i], line.width());
        if (stretches > 0)
            width += qMax(0, line.width() - wide) * m_items[i].stretch / stretches;
        const int high = qMin(line.height(),
                              item->hasHeightForWidth() ? item->heightForWidth(width)
                                                        : item->sizeHint().height());
        item->setGeometry({left, line.top() + (line.height() - high) / 2, width, high});
        left += width + spacing();
    }
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const Item &item : m_items)
        if (!item.item->isEmpty())
            least = least.expandedTo(item.item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const Item &item : m_items)
        if (!item.item->isEmpty()) {
            size.rwidth() += spacing() + widthOf(item, QWIDGETSIZE_MAX);
            size.setHeight(qMax(size.height(), item.item->sizeHint().height()));
        }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace saltbush::app
