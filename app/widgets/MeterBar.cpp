// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/MeterBar.h"

#include "app/widgets/BarTrack.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace saltbush::app
{

MeterBar::MeterBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MeterBar::setPart(double part, Look look)
{
    m_part = qBound(0.0, part, 1.0);
    m_look = look;
    update();
}

QSize MeterBar::sizeHint() const { return {m_theme.scaled(64), m_theme.scaled(space::s)}; }

void MeterBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar = QRectF(rect()).adjusted(space::ring, 0, -space::ring, 0);
    const double round = bar.height() / 2;
    drawBarTrack(painter, m_theme, bar);
    if (m_part <= 0)
        return;
    bar.setWidth(qMax(bar.height(), bar.width() * m_part));
    painter.setBrush(m_look == Look::Attention   ? tokens.attention
                         : m_look == Look::Quiet ? tokens.control
                                                 : tokens.primary);
    painter.drawRoundedRect(bar, round, round);
}

} // namespace saltbush::app
