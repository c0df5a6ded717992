// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/LineDrawing.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QPainter>

#include <cmath>

namespace saltbush::app
{

namespace
{

constexpr int drawingSize = 200;

} // namespace

LineDrawing::LineDrawing(const Theme &theme, bool isClosed, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_isClosed(isClosed)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setPoints({});
}

void LineDrawing::setPoints(const std::vector<interview::GeoPoint> &points)
{
    m_points.clear();
    for (const interview::GeoPoint &point : points)
        m_points << QPointF(point.longitude.toDouble(), point.latitude.toDouble());
    setAccessibleName(tr("Drawing of the line, %n place(s)", nullptr, int(points.size())));
    update();
}

void LineDrawing::setCurrent(int index)
{
    m_current = index;
    update();
}

QSize LineDrawing::sizeHint() const
{
    const int side = m_theme.scaled(drawingSize);
    return {side, side};
}

/// Where the points are in the picture: a degree east is shorter than one north.
QPolygonF LineDrawing::placed() const
{
    QRectF bounds = m_points.boundingRect();
    const double narrowing = std::cos(bounds.center().y() * M_PI / 180);
    const double across = bounds.width() * narrowing, up = bounds.height();
    const double room = qMin(width(), height()) - 2 * space::l;
    const double longest = qMax(across, up);
    const double scale = longest > 0 ? room / longest : 0;
    QPolygonF placed;
    for (const QPointF &point : m_points) {
        const QPointF off = point - bounds.center();
        placed << QPointF(width() / 2.0 + off.x() * narrowing * scale,
                          height() / 2.0 - off.y() * scale);
    }
    return placed;
}

void LineDrawing::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    const QPolygonF points = placed();
    painter.setPen(QPen(tokens.primary, 2));
    painter.setBrush(tokens.tint);
    if (m_isClosed && points.size() > 2)
        painter.drawPolygon(points);
    else
        painter.drawPolyline(points);
    painter.setPen(QPen(tokens.card, 1));
    painter.setBrush(tokens.primary);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double radius = i == m_current ? 7 : 4;
        painter.drawEllipse(points[i], radius, radius);
    }
}

} // namespace saltbush::app
