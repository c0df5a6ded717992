// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/EarthView.h"

#include "app/widgets/Theme.h"
#include "core/interview/GeoText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saltbush::app
{

QPolygonF shapeOf(const QString &geometry)
{
    QPolygonF shape;
    const auto points = interview::geoLineOf(geometry);
    for (const interview::GeoPoint &point : points.value_or(std::vector<interview::GeoPoint>()))
        shape << QPointF(point.longitude.toDouble(), point.latitude.toDouble());
    return shape;
}

bool isArea(const QPolygonF &shape) { return shape.size() > 3 && shape.isClosed(); }

int dimensionOf(const QPolygonF &shape)
{
    if (shape.size() < 2)
        return 0;
    return isArea(shape) ? 2 : 1;
}

QRectF nameAnchor(const QPolygonF &shape)
{
    return dimensionOf(shape) == 1 ? QRectF(shape[shape.size() / 2], QSizeF())
                                   : shape.boundingRect();
}

void EarthView::add(const QPolygonF &shape)
{
    for (const QPointF &corner : shape) {
        const QRectF here(corner, QSizeF(1e-9, 1e-9)); // united() passes over what has no size
        m_onEarth = m_onEarth.isNull() ? here : m_onEarth.united(here);
    }
}

QPolygonF EarthView::placed(const QPolygonF &shape) const
{
    constexpr double least = 1e-4; // degrees: one place alone is in the middle
    const double shrink = std::cos(m_onEarth.center().y() * std::numbers::pi / 180);
    const double scale = std::min(m_room.width() / std::max(m_onEarth.width() * shrink, least),
                                  m_room.height() / std::max(m_onEarth.height(), least));
    QPolygonF placed;
    for (const QPointF &corner : shape) {
        const QPointF from = corner - m_onEarth.center();
        placed << m_room.center() + QPointF(from.x() * shrink * scale, -from.y() * scale);
    }
    return placed;
}

void NamesBeside::write(const QString &words, const QString &language, const QRectF &place,
                        double away, const QColor &colour, TextStyle style)
{
    if (words.isEmpty() || ++m_asked > most)
        return;
    m_painter.setFont(fontFor(m_theme, style, language));
    const QFontMetricsF metrics(m_painter.font());
    QRectF box({}, QSizeF(metrics.horizontalAdvance(words) + 2, metrics.height()));
    box.moveCenter(place.center());
    box.moveLeft(place.right() + away);
    if (box.right() > m_width)
        box.moveRight(place.left() - away);
    const bool isFree = std::ranges::none_of(
        m_taken, [&box](const QRectF &other) { return other.intersects(box); });
    if (!isFree || box.left() < 0)
        return;
    m_taken.push_back(box);
    m_painter.setPen(colour);
    m_painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, words);
}

} // namespace saltbush::app
