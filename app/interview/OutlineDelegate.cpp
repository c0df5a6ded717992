// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/OutlineDelegate.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QPainter>

namespace saltbush::app
{

namespace
{

constexpr int touchable = 36;

QFont fontOf(const Theme &theme, const QModelIndex &index)
{
    const bool isCurrent = index.data(OutlineDelegate::CurrentRole).toBool();
    const bool isBelow = index.data(OutlineDelegate::DepthRole).toInt() > 0;
    QFont font = fontFor(theme, isBelow ? TextStyle::Small : TextStyle::Interface,
                         index.data(OutlineDelegate::LanguageRole).toString());
    font.setBold(isCurrent);
    return font;
}

} // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = lineHeight(fontOf(m_theme, index), Script::Thai) + space::s;
    return {0, qMax(touchable, text) + space::xs};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(space::ring, 2, -space::ring, -2);
    const bool isCurrent = index.data(CurrentRole).toBool();
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.tint);
        painter->drawRoundedRect(row, space::radius, space::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(-3, -1, 3, 1), space::radius + 2, space::radius + 2);
    }
    const int sign = index.data(SignRole).toInt();
    const double size = m_theme.scaled(14);
    const double left = row.left() + space::s + index.data(DepthRole).toInt() * space::l;
    const QColor muted = isCurrent ? tokens.primary : tokens.muted;
    if (sign != noSign)
        drawSign(*painter, Sign(sign), {left, row.center().y() - size / 2, size, size}, muted);
    double right = row.right() - space::s;
    if (index.data(FlaggedRole).toBool()) {
        drawSign(*painter, Sign::Flag, {right - size, row.center().y() - size / 2, size, size},
                 tokens.attention);
        right -= size + space::xs;
    }
    const QRectF text(left + size + space::s, row.top(), right - left - size - space::s,
                      row.height());
    painter->setFont(fontOf(m_theme, index));
    painter->setPen(isCurrent ? tokens.primary : tokens.ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, int(text.width())));
    painter->restore();
}

} // namespace saltbush::app
