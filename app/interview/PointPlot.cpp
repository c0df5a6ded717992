// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PointPlot.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QLineF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace saltbush::app
{

namespace
{

constexpr int usualHeight = 320;
constexpr double dot = 7;              ///< radius, at 100 %
constexpr double fingerReach = 22;     ///< half of what a finger needs
constexpr std::size_t mostNames = 200; ///< that are looked at for a place

bool isArea(const QPolygonF &shape) { return shape.size() > 3 && shape.isClosed(); }

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

QPolygonF readGeometry(const QString &geometry)
{
    QPolygonF shape;
    for (const QString &place : geometry.split(u';', Qt::SkipEmptyParts)) {
        const QStringList numbers = place.simplified().split(u' ');
        bool isLatitude = false, isLongitude = false;
        const double latitude = numbers.value(0).toDouble(&isLatitude);
        const double longitude = numbers.value(1).toDouble(&isLongitude);
        if (!isLatitude || !isLongitude || std::abs(latitude) > 90 || std::abs(longitude) > 180)
            return {};
        shape << QPointF(longitude, latitude);
    }
    return shape;
}

bool PointPlot::show(const interview::Question &question, FormPictures *)
{
    const bool isSame =
        std::ranges::equal(choices(), question.choices, [](const auto &a, const auto &b) {
            return a.value == b.value && a.geometry == b.geometry;
        });
    setChoices(question);
    if (!isSame) {
        m_onEarth.clear();
        for (const interview::Choice &choice : choices())
            m_onEarth.push_back(readGeometry(choice.geometry));
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

/// All of them in sight, as large as there is room for; east and north as far as they are there.
void PointPlot::place()
{
    m_onScreen.assign(m_onEarth.size(), {});
    QRectF box;
    for (const QPolygonF &shape : m_onEarth)
        for (const QPointF &corner : shape) {
            const QRectF here(corner, QSizeF(1e-9, 1e-9));
            box = box.isNull() ? here : box.united(here);
        }
    if (box.isNull() || width() <= 0)
        return;
    const double shrink = std::cos(box.center().y() * std::numbers::pi / 180);
    const double margin = theme().scaled(space::xxxl);
    const QRectF room = QRectF(rect()).adjusted(margin, margin / 2, -margin, -margin / 2);
    const double scale = qMin(room.width() / qMax(box.width() * shrink, 1e-4),
                              room.height() / qMax(box.height(), 1e-4));
    for (std::size_t i = 0; i < m_onEarth.size(); ++i)
        for (const QPointF &corner : m_onEarth[i]) {
            const QPointF from = corner - box.center();
            m_onScreen[i] << room.center() + QPointF(from.x() * shrink * scale, -from.y() * scale);
        }
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

void PointPlot::paintShape(QPainter &painter, int choice) const
{
    const QPolygonF &shape = m_onScreen[std::size_t(choice)];
    if (shape.isEmpty())
        return;
    const Tokens &tokens = theme().tokens();
    const bool isChosen = choices()[std::size_t(choice)].isSelected;
    const bool isLookedAt = choice == underMouse() || choice == lookedAt();
    painter.setPen(QPen(isLookedAt ? tokens.ink : tokens.primary, isLookedAt ? 3 : 2));
    painter.setBrush(isChosen ? tokens.primary : tokens.card);
    if (isArea(shape)) {
        painter.setBrush(isChosen ? tokens.primary : tokens.tint);
        painter.drawPolygon(shape);
    } else if (shape.size() > 1) {
        painter.setPen(QPen(isLookedAt ? tokens.ink : tokens.primary, isChosen ? 6 : 3));
        painter.drawPolyline(shape);
    } else {
        const double radius = theme().scaled(1) * (isChosen ? dot + 2 : dot);
        painter.drawEllipse(shape.front(), radius, radius);
    }
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
    order.resize(qMin(order.size(), mostNames));
    std::vector<QRectF> taken;
    const double away = theme().scaled(int(dot)) + space::xs;
    for (const int i : order) {
        const interview::Choice &choice = choices()[std::size_t(i)];
        painter.setFont(fontFor(theme(),
                                choice.isSelected ? TextStyle::InterfaceBold : TextStyle::Interface,
                                choice.label.language));
        const QFontMetricsF metrics(painter.font());
        const QString words = wordsOf(i);
        QRectF box({}, QSizeF(metrics.horizontalAdvance(words) + 2, metrics.height()));
        const QRectF where = m_onScreen[std::size_t(i)].boundingRect();
        box.moveCenter(where.center());
        box.moveLeft(where.right() + away);
        if (box.right() > width())
            box.moveRight(where.left() - away);
        const bool isFree = std::ranges::none_of(
            taken, [&box](const QRectF &other) { return other.intersects(box); });
        if (!isFree || box.left() < 0)
            continue;
        taken.push_back(box);
        painter.setPen(theme().tokens().ink);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, words);
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
    for (int i = 0; i < int(m_onScreen.size()); ++i)
        if (!isStrong(i))
            paintShape(painter, i);
    for (int i = 0; i < int(m_onScreen.size()); ++i)
        if (isStrong(i))
            paintShape(painter, i);
    paintNames(painter);
}

} // namespace saltbush::app
