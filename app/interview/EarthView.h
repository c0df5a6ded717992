// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Typography.h"

#include <QPolygonF>

#include <vector>

class QColor;
class QPainter;

namespace saltbush::app
{

/// "lat lon alt acc; …" as longitude and latitude; empty where any of it is no place.
[[nodiscard]] QPolygonF shapeOf(const QString &geometry);
[[nodiscard]] bool isArea(const QPolygonF &shape);
/// 0 a point, 1 a line, 2 an area: the larger lie below the smaller.
[[nodiscard]] int dimensionOf(const QPolygonF &shape);
/// What its name stands beside: of a line its middle.
[[nodiscard]] QRectF nameAnchor(const QPolygonF &shape);

/// Places of the earth in a picture, without a map: north above, and a degree east as much shorter
/// than one north as it is there. All that was added is in sight, as large as there is room for.
class EarthView
{
public:
    void add(const QPolygonF &shape);
    void setRoom(const QRectF &room) { m_room = room; }
    [[nodiscard]] bool isEmpty() const { return m_onEarth.isNull(); }
    [[nodiscard]] QPolygonF placed(const QPolygonF &shape) const;

private:
    QRectF m_onEarth, m_room;
};

/// Writes names beside places while there is room: what would cover another is left out, so what
/// matters comes first.
class NamesBeside
{
public:
    static constexpr std::size_t most = 200; ///< that are looked at for room

    NamesBeside(QPainter &painter, const Theme &theme, double width)
        : m_painter(painter)
        , m_theme(theme)
        , m_width(width)
    {
    }

    /// `away` from the place, which is right of it or, where that is beyond the picture, left.
    void write(const QString &words, const QString &language, const QRectF &place, double away,
               const QColor &colour, TextStyle style = TextStyle::Interface);

private:
    QPainter &m_painter;
    const Theme &m_theme;
    double m_width;
    std::size_t m_asked = 0;
    std::vector<QRectF> m_taken;
};

} // namespace saltbush::app
