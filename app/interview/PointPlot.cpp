// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PointPlot.h"

#include "app/interview/EarthView.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace saltbush::app
{

namespace
{

constexpr int usualHeight = 320;
constexpr double fingerReach = 22; ///< half of what a finger needs

double distanceTo(const QPolygonF &shape, QPointF point)
{
    if (isArea(shape) && shape.containsPoint(point, Qt::OddEvenFill))
        return 0;
    double least = std::numeric_limits<double>::max();
    for (const QPointF &corner : shape)
        least = qMin(least, QLineF(corner, point).length());
    for (qsizetype i = 1; i < shape.size(); ++i) {
        const QLineF side(shape[i - 1], shape[i]);
        const double length = side.length();
        if (length <= 0)
            continue;
        const double along =
            QPointF::dotProduct(point - side.p1(), side.p2() - side.p1()) / (length * length);
        least = qMin(least, QLineF(side.pointAt(qBound(0.0, along, 1.0)), point).length());
    }
    return least;
}

} // namespace

bool PointPlot::show(const interview::Question &question, FormPictures *)
{
    const bool isSame =
        std::ranges::equal(choices(), question.choices, [](const auto &a, const auto &b) {
            return a.value == b.value && a.geometry == b.geometry && a.drawing == b.drawing;
        });
    setChoices(question);
    if (!isSame) {
        m_onEarth.clear();
        for (const interview::Choice &choice : choices())
            m_onEarth.push_back(shapeOf(choice.geometry));
        m_looks.clear();
        for (const interview::Choice &choice : choices())
            m_looks.push_back(MapLook::of(choice.drawing));
        m_reach.assign(choices().size(), 0);
        place();
    }
    return std::ranges::any_of(m_onEarth, [](const QPolygonF &shape) { return !shape.isEmpty(); });
}

int PointPlot::heightForWidth(int) const { return theme().scaled(usualHeight); }

void PointPlot::resizeEvent(QResizeEvent *event)
{
    ChoicePlan::resizeEvent(event);
    place();
}

/// All of them in sight, as large as there is room for.
void PointPlot::place()
{
    m_onScreen.assign(m_onEarth.size(), {});
    EarthView view;
    for (const QPolygonF &shape : m_onEarth)
        view.add(shape);
    if (view.isEmpty() || width() <= 0)
        return;
    const double margin = theme().scaled(space::xxxl);
    view.setRoom(QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2));
    for (std::size_t i = 0; i < m_onEarth.size(); ++i)
        m_onScreen[i] = view.placed(m_onEarth[i]);
}

int PointPlot::choiceAt(QPointF point) const
{
    int nearest = -1;
    double least = fingerReach;
    for (std::size_t i = 0; i < m_onScreen.size(); ++i) {
        const double distance =
            m_onScreen[i].isEmpty() ? fingerReach + 1 : distanceTo(m_onScreen[i], point);
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

bool PointPlot::isStrong(int choice) const
{
    return choices()[std::size_t(choice)].isSelected || choice == underMouse()
        || choice == lookedAt();
}

void PointPlot::paintShape(QPainter &painter, int choice)
{
    const QPolygonF &shape = m_onScreen[std::size_t(choice)];
    if (shape.isEmpty())
        return;
    m_reach[std::size_t(choice)] =
        paintPlace(painter, theme(), shape, m_looks[std::size_t(choice)],
                   {.isChosen = choices()[std::size_t(choice)].isSelected,
                    .isLookedAt = choice == underMouse() || choice == lookedAt()});
}

/// Beside each, where there is room; what is chosen or looked at comes first. The list has them
/// all.
void PointPlot::paintNames(QPainter &painter) const
{
    std::vector<int> order;
    for (int i = 0; i < int(m_onScreen.size()); ++i)
        if (!m_onScreen[std::size_t(i)].isEmpty())
            order.push_back(i);
    std::ranges::stable_partition(order, [this](int i) { return isStrong(i); });
    order.resize(qMin(order.size(), NamesBeside::most));
    NamesBeside names(painter, theme(), width());
    for (const int i : order) {
        const interview::Choice &choice = choices()[std::size_t(i)];
        names.write(wordsOf(i), choice.label.language, nameAnchor(m_onScreen[std::size_t(i)]),
                    m_reach[std::size_t(i)] + space::xs + 2, theme().tokens().ink,
                    choice.isSelected ? TextStyle::InterfaceBold : TextStyle::Interface);
    }
}

void PointPlot::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                            space::radius);
    for (const bool strong : {false, true})
        for (const int dimension : {2, 1, 0})
            for (int i = 0; i < int(m_onScreen.size()); ++i)
                if (isStrong(i) == strong && dimensionOf(m_onScreen[std::size_t(i)]) == dimension)
                    paintShape(painter, i);
    paintNames(painter);
}

} // namespace saltbush::app
