// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceLayout.h"

#include "app/widgets/Space.h"

#include <QWidget>

#include <algorithm>

namespace saltbush::app
{

using Shape = ChoiceRow::Shape;

ChoiceLayout::ChoiceLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::m - 2 * space::ring);
}

ChoiceLayout::~ChoiceLayout() { qDeleteAll(m_items); }

void ChoiceLayout::setLook(const ChoiceLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    invalidate();
}

void ChoiceLayout::addRow(ChoiceRow *row)
{
    addChildWidget(row);
    m_items.push_back(new QWidgetItem(row));
    invalidate();
}

void ChoiceLayout::addItem(QLayoutItem *item) { m_items.push_back(item); }

QLayoutItem *ChoiceLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *ChoiceLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<ChoiceRow *> ChoiceLayout::rows() const
{
    std::vector<ChoiceRow *> rows;
    rows.reserve(m_items.size());
    for (QLayoutItem *item : m_items)
        rows.push_back(static_cast<ChoiceRow *>(item->widget()));
    return rows;
}

int ChoiceLayout::leastLine() const
{
    const bool isLine = m_look.kind == ChoiceLook::Kind::Line
        || m_look.kind == ChoiceLook::Kind::Bare || m_look.kind == ChoiceLook::Kind::Heads;
    if (!isLine)
        return 0;
    int least = 1;
    for (const ChoiceRow *row : rows())
        least = qMax(least, row->leastWidth(Shape::Under));
    return least * count();
}

bool ChoiceLayout::isOneLine(int width) const
{
    const int least = leastLine();
    return least > 0 && least <= width;
}

Shape ChoiceLayout::shapeIn(int width) const
{
    if (m_look.kind == ChoiceLook::Kind::Heads)
        return Shape::Words;
    if (isOneLine(width))
        return m_look.kind == ChoiceLook::Kind::Bare ? Shape::Bare : Shape::Under;
    return m_look.hasMarks ? Shape::Row : Shape::Framed;
}

int ChoiceLayout::columnsIn(int width) const
{
    if (isOneLine(width))
        return qMax(1, count());
    if (m_look.kind != ChoiceLook::Kind::Columns)
        return 1;
    const Shape shape = shapeIn(width);
    int least = 1, natural = 1;
    for (const ChoiceRow *row : rows()) {
        least = qMax(least, row->leastWidth(shape));
        natural = qMax(natural, row->naturalWidth(shape));
    }
    // As many as there is room for without breaking a line; a number of the form may break them.
    const int each = m_look.columns > 0 ? least : natural;
    const int fitting = (width + gap()) / (each + gap());
    const int wanted = m_look.columns > 0 ? m_look.columns : count();
    return qBound(1, fitting, qMax(1, wanted));
}

/// A scale and a table are one line without gaps: what is between two marks belongs to one of them.
int ChoiceLayout::gap() const
{
    const bool isLine = m_look.kind == ChoiceLook::Kind::Line
        || m_look.kind == ChoiceLook::Kind::Bare || m_look.kind == ChoiceLook::Kind::Heads;
    return isLine ? 0 : spacing();
}

std::vector<ChoiceLayout::Line> ChoiceLayout::packed(int width) const
{
    std::vector<Line> lines;
    const Shape shape = shapeIn(width);
    int left = 0;
    for (ChoiceRow *row : rows()) {
        const int wide = qMin(width, row->naturalWidth(shape));
        if (lines.empty() || left + wide > width) {
            lines.emplace_back();
            left = 0;
        }
        lines.back().emplace_back(row, wide);
        left += wide + gap();
    }
    return lines;
}

std::vector<ChoiceLayout::Line> ChoiceLayout::linesIn(int width) const
{
    if (m_look.kind == ChoiceLook::Kind::Packed)
        return packed(width);
    if (m_look.kind == ChoiceLook::Kind::Heads && !isOneLine(width))
        return {}; // what the table says in rows itself
    std::vector<Line> lines;
    const int columns = columnsIn(width);
    const auto all = rows();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int column = int(i) % columns;
        if (column == 0)
            lines.emplace_back();
        const int room = width - gap() * (columns - 1);
        const int wide = room * (column + 1) / columns - room * column / columns;
        lines.back().emplace_back(all[i], wide);
    }
    return lines;
}

int ChoiceLayout::heightForWidth(int width) const
{
    const Shape shape = shapeIn(width);
    int height = -spacing();
    for (const Line &line : linesIn(width)) {
        int tallest = 0;
        for (const auto &[row, wide] : line)
            tallest = qMax(tallest, row->heightOf(shape, wide));
        height += tallest + spacing();
    }
    return qMax(0, height);
}

QSize ChoiceLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return {least.width(), 0};
}

QSize ChoiceLayout::sizeHint() const
{
    int width = 0;
    for (const ChoiceRow *row : rows())
        width = qMax(width, row->sizeHint().width());
    return {width, heightForWidth(width)};
}

void ChoiceLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Shape shape = shapeIn(rect.width());
    for (ChoiceRow *row : rows())
        row->setShape(shape);
    int top = rect.top();
    const auto lines = linesIn(rect.width());
    for (const Line &line : lines) {
        int left = rect.left(), tallest = 0;
        for (const auto &[row, wide] : line)
            tallest = qMax(tallest, row->heightOf(shape, wide));
        for (const auto &[row, wide] : line) {
            row->setGeometry(left, top, wide, tallest);
            left += wide + gap();
        }
        top += tallest + spacing();
    }
    if (lines.empty())
        for (ChoiceRow *row : rows())
            row->setGeometry({rect.topLeft(), QSize(0, 0)});
}

} // namespace saltbush::app
