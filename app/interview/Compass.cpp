// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/Compass.h"

#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QPainter>

#include <cmath>

namespace saltbush::app
{

namespace
{

constexpr int compassSize = 72;

QString directionWords(double degrees)
{
    const QString names[]{Compass::tr("north"), Compass::tr("north-east"),
                          Compass::tr("east"),  Compass::tr("south-east"),
                          Compass::tr("south"), Compass::tr("south-west"),
                          Compass::tr("west"),  Compass::tr("north-west")};
    return names[std::lround(degrees / 45) % 8];
}

} // namespace

Compass::Compass(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    point(std::nullopt);
}

void Compass::point(std::optional<double> degrees)
{
    const bool isDirection = degrees && *degrees >= 0 && *degrees <= 360;
    m_degrees = isDirection ? degrees : std::nullopt;
    setAccessibleName(tr("Compass: %1").arg(isDirection ? words() : tr("no direction yet")));
    update();
}

QString Compass::words() const { return m_degrees ? directionWords(*m_degrees) : QString(); }

QSize Compass::sizeHint() const
{
    const int side = m_theme.scaled(compassSize);
    return {side, side};
}

void Compass::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = qMin(width(), height()) / 2.0 - 2;
    painter.translate(width() / 2.0, height() / 2.0);
    painter.setPen(QPen(tokens.control, 2));
    painter.setBrush(tokens.card);
    painter.drawEllipse(QPointF(), radius, radius);
    for (int quarter = 0; quarter < 4; ++quarter) { // north is longer
        painter.drawLine(QPointF(0, -radius), QPointF(0, -radius * (quarter == 0 ? 0.7 : 0.85)));
        painter.rotate(90);
    }
    if (!m_degrees)
        return;
    painter.rotate(*m_degrees);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primary);
    const double half = radius * 0.16;
    const QPointF needle[]{
        {0, -radius * 0.8}, {half, radius * 0.45}, {0, radius * 0.25}, {-half, radius * 0.45}};
    painter.drawPolygon(needle, 4);
}

} // namespace saltbush::app
