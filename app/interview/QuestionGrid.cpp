// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/QuestionGrid.h"

#include "app/widgets/Space.h"

#include <QWidget>

#include <algorithm>

namespace saltbush::app
{

namespace
{

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

QuestionGrid::QuestionGrid(int units) : m_units(qMax(1, units)) { setContentsMargins(0, 0, 0, 0); }

QuestionGrid::~QuestionGrid()
{
    for (const Item &item : m_items)
        delete item.item;
}

void QuestionGrid::insertWidget(std::size_t index, QWidget *widget, Cell cell)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::ptrdiff_t(index), {new QWidgetItem(widget), cell});
    invalidate();
}

void QuestionGrid::setLeast(int width)
{
    m_least = width;
    invalidate();
}

QLayoutItem *QuestionGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].item : nullptr;
}

QLayoutItem *QuestionGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<int> QuestionGrid::widths(const Line &line, int width) const
{
    int units = 0;
    for (const Item *item : line)
        units += qMax(1, item->cell.units);
    const int room = width - space::xl * (int(line.size()) - 1);
    std::vector<int> widths;
    int before = 0;
    for (const Item *item : line) {
        const int after = before + qMax(1, item->cell.units);
        widths.push_back(room * after / units - room * before / units);
        before = after;
    }
    return widths;
}

/// As the form has them; one that has no room becomes several.
std::vector<QuestionGrid::Line> QuestionGrid::lines(int width) const
{
    std::vector<Line> wanted;
    int left = 0;
    for (const Item &item : m_items) {
        if (item.item->isEmpty())
            continue;
        const int units = item.cell.units > 0 ? qMin(item.cell.units, m_units) : m_units;
        if (wanted.empty() || units > left) {
            wanted.emplace_back();
            left = m_units;
        }
        wanted.back().push_back(&item);
        left -= units;
    }
    std::vector<Line> lines;
    for (Line &line : wanted) {
        const auto wide = widths(line, width);
        if (line.size() == 1 || *std::ranges::min_element(wide) >= m_least)
            lines.push_back(std::move(line));
        else
            for (const Item *item : line)
                lines.push_back({item});
    }
    return lines;
}

int QuestionGrid::arrange(const QRect &rect, bool isPlacing) const
{
    int top = rect.top();
    const Item *before = nullptr;
    for (const Line &line : lines(rect.width())) {
        if (before)
            top += before->cell.isOfTable && line.front()->cell.isOfTable ? space::xs : space::xxl;
        before = line.back();
        const auto wide = widths(line, rect.width());
        int left = rect.left(), tallest = 0;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const int height = heightOf(*line[i]->item, wide[i]);
            if (isPlacing)
                line[i]->item->setGeometry({left, top, wide[i], height});
            tallest = qMax(tallest, height);
            left += wide[i] + space::xl;
        }
        top += tallest;
    }
    return top - rect.top();
}

int QuestionGrid::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize QuestionGrid::minimumSize() const
{
    int width = 0;
    for (const Item &item : m_items)
        width = qMax(width, item.item->minimumSize().width());
    return {width, 0};
}

QSize QuestionGrid::sizeHint() const
{
    int width = 0;
    for (const Item &item : m_items)
        width = qMax(width, item.item->sizeHint().width());
    return {width, heightForWidth(width)};
}

void QuestionGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace saltbush::app
