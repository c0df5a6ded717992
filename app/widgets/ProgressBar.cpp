// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ProgressBar.h"

#include "app/widgets/BarTrack.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace saltbush::app
{

ProgressBar::ProgressBar(const Theme &theme, QWidget *parent) : QProgressBar(parent), m_theme(theme)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(0, (height() - 6) / 2.0, width(), 6);
    drawBarTrack(painter, m_theme, bar);
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum())
        return;
    bar.setWidth(qMax(6.0, bar.width() * (value() - minimum()) / range));
    painter.setBrush(m_theme.tokens().primary);
    painter.drawRoundedRect(bar, 3, 3);
}

} // namespace saltbush::app
