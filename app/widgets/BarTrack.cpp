// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/BarTrack.h"

#include "app/widgets/Theme.h"

#include <QPainter>

namespace saltbush::app
{

void drawBarTrack(QPainter &painter, const Theme &theme, const QRectF &bar)
{
    const bool isEdge = theme.scheme() == Scheme::HighContrast;
    const QRectF track = isEdge ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar;
    painter.setPen(isEdge ? QPen(theme.tokens().line, 1) : QPen(Qt::NoPen));
    painter.setBrush(isEdge ? QBrush(Qt::NoBrush) : QBrush(theme.tokens().line));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.setPen(Qt::NoPen);
}

} // namespace saltbush::app
