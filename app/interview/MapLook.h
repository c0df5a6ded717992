// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPolygonF>
#include <QString>

class QPainter;

namespace saltbush::app
{

class Theme;

/// How a form wants a place drawn: the columns marker-color, marker-symbol, stroke, stroke-width
/// and fill of a list (ODK, "Select from map"). What is no colour, no number or no sign is passed
/// over.
struct MapLook
{
    QColor marker, stroke, fill; ///< not valid: ours
    double strokeWidth = 0;      ///< pixels; 0: ours
    QString symbol;              ///< one letter or sign

    [[nodiscard]] static MapLook of(const QHash<QString, QString> &drawing);
    friend bool operator==(const MapLook &, const MapLook &) = default;
};

/// What a place is at the moment.
struct PlaceState
{
    bool isChosen = false;
    bool isLookedAt = false; ///< under the mouse, or with the focus in the list
    bool isBeside = false;   ///< nothing to choose: there for orientation
};

/// A point, line or area where it is on the screen. A colour that can hardly be told from the paper
/// gets an edge of ink. Returns how far it reaches beyond its corners.
double paintPlace(QPainter &painter, const Theme &theme, const QPolygonF &shape,
                  const MapLook &look, PlaceState state);

/// WCAG 2.1, "contrast ratio": 1 to 21.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);

} // namespace saltbush::app
