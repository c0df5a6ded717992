// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/MapLook.h"

#include "app/interview/EarthView.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double plainDot = 7, signDot = 13; ///< radius at 100 %, without a sign and with one
constexpr double thinnest = 1, thickest = 12;
constexpr double fillStrength = 0.45; ///< what lies below stays in sight

/// "#a00", "#aa0000", the same without "#", or a name.
QColor colourOf(const QString &text)
{
    static const QRegularExpression bare(u"^([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    const QColor colour(bare.match(text).hasMatch() ? u'#' + text : text);
    return colour.alpha() == 255 ? colour : QColor();
}

/// The first of it: a letter with its accents, or a sign of several code points.
QString signOf(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.left(end) : QString();
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// The colour for an edge: as wanted where it can be told from the paper, else ink.
QColor edgeOf(const Theme &theme, const QColor &wanted)
{
    const double least = theme.scheme() == Scheme::HighContrast ? 7 : 3;
    const Tokens &tokens = theme.tokens();
    return contrastOf(wanted, tokens.paper) >= least ? wanted : tokens.ink;
}

QColor onColour(const QColor &ground)
{
    return contrastOf(ground, Qt::black) >= contrastOf(ground, Qt::white) ? Qt::black : Qt::white;
}

double paintPoint(QPainter &painter, const Theme &theme, QPointF where, const MapLook &look,
                  PlaceState state)
{
    const Tokens &tokens = theme.tokens();
    const double zoom = theme.textPercent() / 100.0;
    const double radius = zoom
        * ((look.symbol.isEmpty() ? plainDot : signDot) + (state.isChosen ? 2 : 0)
           - (state.isBeside && look.symbol.isEmpty() ? 2 : 0));
    const QColor ours = state.isBeside ? tokens.control : tokens.primary;
    const QColor edge = state.isLookedAt ? tokens.ink
        : look.marker.isValid()          ? edgeOf(theme, look.marker)
                                         : ours;
    const QColor ground = look.marker.isValid() ? look.marker
        : state.isChosen                        ? tokens.primary
                                                : tokens.card;
    painter.setPen(QPen(edge, state.isLookedAt ? 3 : 2));
    painter.setBrush(ground);
    painter.drawEllipse(where, radius, radius);
    if (!look.symbol.isEmpty()) {
        QFont font = fontFor(theme, TextStyle::InterfaceBold);
        font.setPixelSize(std::max(1, int(radius * 1.2)));
        painter.setFont(font);
        painter.setPen(onColour(ground));
        painter.drawText(QRectF(where - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                         Qt::AlignCenter, look.symbol);
    }
    if (!state.isChosen || !look.marker.isValid())
        return radius;
    // Its colour is the form's, so that it is chosen has a mark of its own.
    const double ring = radius + zoom * 4;
    painter.setPen(QPen(tokens.primary, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(where, ring, ring);
    return ring;
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

MapLook MapLook::of(const QHash<QString, QString> &drawing)
{
    bool isNumber = false;
    const double width = drawing.value(u"stroke-width"_s).toDouble(&isNumber);
    const bool isWidth = isNumber && std::isfinite(width) && width > 0;
    return {.marker = colourOf(drawing.value(u"marker-color"_s)),
            .stroke = colourOf(drawing.value(u"stroke"_s)),
            .fill = colourOf(drawing.value(u"fill"_s)),
            .strokeWidth = isWidth ? std::clamp(width, thinnest, thickest) : 0,
            .symbol = signOf(drawing.value(u"marker-symbol"_s))};
}

double paintPlace(QPainter &painter, const Theme &theme, const QPolygonF &shape,
                  const MapLook &look, PlaceState state)
{
    if (shape.size() == 1)
        return paintPoint(painter, theme, shape.front(), look, state);
    const Tokens &tokens = theme.tokens();
    const QColor ours = state.isBeside ? tokens.control : tokens.primary;
    const QColor stroke = state.isLookedAt ? tokens.ink
        : look.stroke.isValid()            ? edgeOf(theme, look.stroke)
                                           : ours;
    const bool isClosed = isArea(shape);
    const double usual = isClosed ? 2 : 3;
    double width = look.strokeWidth > 0 ? look.strokeWidth : usual;
    width += (state.isLookedAt ? 1 : 0) + (state.isChosen ? 2 : 0);
    painter.setPen(QPen(stroke, width));
    if (!isClosed) {
        painter.drawPolyline(shape);
        return width; // its name does not begin on it
    }
    QColor fill = look.fill.isValid() ? look.fill : state.isBeside ? tokens.card : tokens.tint;
    if (look.fill.isValid())
        fill.setAlphaF(float(fillStrength));
    painter.setBrush(state.isChosen ? tokens.primary : fill);
    painter.drawPolygon(shape);
    return 0;
}

} // namespace saltbush::app
