// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FocusRing.h"

#include "app/widgets/Theme.h"

#include <QPainter>
#include <QWidget>

namespace saltbush::app
{

void paintFocusRing(QWidget &control, const Theme &theme, int radius)
{
    if (!control.hasFocus())
        return;
    QPainter painter(&control);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tokens().ink, 2));
    painter.setBrush(Qt::NoBrush);
    const double round = radius + space::ring - 1;
    painter.drawRoundedRect(QRectF(control.rect()).adjusted(1, 1, -1, -1), round, round);
}

} // namespace saltbush::app
