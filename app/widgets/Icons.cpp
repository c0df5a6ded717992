// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

// A static library's resources have to be asked for, outside of any namespace.
static void loadIcons() { Q_INIT_RESOURCE(saltbush); }

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array names{
    "check",   "chevron-left", "chevron-right", "chevron-down", "flag",   "comment",  "eye",
    "eye-off", "globe",        "lock",          "warning",      "info",   "plus",     "trash",
    "dash",    "half",         "folder",        "person",       "saved",  "play",     "team",
    "chart",   "settings",     "send",          "receive",      "search", "document", "practice",
    "print",   "close",        "pause",         "stop",         "record"};
static_assert(names.size() == std::size_t(Sign::Record) + 1);

QByteArray svgOf(Sign sign)
{
    static std::array<QByteArray, names.size()> read;
    QByteArray &svg = read[std::size_t(sign)];
    if (svg.isEmpty()) {
        loadIcons();
        QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(names[std::size_t(sign)])));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    return svg;
}

} // namespace

void drawSign(QPainter &painter, Sign sign, const QRectF &where, const QColor &colour)
{
    // The files are drawn in black; the theme says in which colour they are shown.
    QByteArray svg = svgOf(sign);
    svg.replace("#000000", colour.name().toLatin1());
    QSvgRenderer(svg).render(&painter, where);
}

QPixmap signPixmap(Sign sign, int size, const QColor &colour, double pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSign(painter, sign, QRectF(0, 0, size, size), colour);
    return pixmap;
}

QIcon signIcon(Sign sign, const QColor &colour, Qt::LayoutDirection side)
{
    constexpr double pixelRatio = 2.0;
    QPixmap pixmap(QSize(24 * signWidth / signHeight, 24) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int left = side == Qt::RightToLeft ? 24 * (signWidth - signHeight) / signHeight : 0;
    drawSign(painter, sign, QRectF(left, 0, 24, 24), colour);
    return pixmap;
}

} // namespace saltbush::app
