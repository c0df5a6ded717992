// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RailButton.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>
#include <QPainter>

namespace saltbush::app
{

RailButton::RailButton(const Theme &theme, Sign sign, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_sign(sign)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &RailButton::restyle);
    restyle();
}

void RailButton::restyle()
{
    setFont(fontFor(m_theme, TextStyle::Interface));
    updateGeometry();
    update();
}

void RailButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, int(count)) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    const int sign = m_theme.scaled(18) + space::m;
    const int count = m_theme.scaled(28);
    return {fontMetrics().horizontalAdvance(text()) + sign + count + 2 * space::l,
            qMax(space::touch, lineHeight(font(), Script::Thai) + space::l)};
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(space::ring, 1, -space::ring, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(tokens.railSelected);
        painter.drawRoundedRect(face, space::radius, space::radius);
    }
    // Inside the rail the ring is drawn inside, in the rail's own light colour.
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.onRail, 2));
        painter.drawRoundedRect(face.adjusted(3, 3, -3, -3), space::radius - 3, space::radius - 3);
    }
    const QColor ink = isChecked() ? tokens.onRailSelected : tokens.onRail;
    const int size = m_theme.scaled(18);
    const int left = space::l;
    drawSign(painter, m_sign, QRectF(left, (height() - size) / 2.0, size, size), ink);
    painter.setPen(ink);
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    const int textLeft = left + size + space::m;
    painter.drawText(QRect(textLeft, 0, width() - textLeft, height()), Qt::AlignVCenter, text());
    if (m_count <= 0)
        return;
    painter.setFont(fontFor(m_theme, TextStyle::Small));
    const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const int wide = qMax(painter.fontMetrics().horizontalAdvance(number) + space::m,
                          painter.fontMetrics().height());
    const QRectF badge(width() - wide - space::m, (height() - painter.fontMetrics().height()) / 2.0,
                       wide, painter.fontMetrics().height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.onRail);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setPen(tokens.rail);
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace saltbush::app
