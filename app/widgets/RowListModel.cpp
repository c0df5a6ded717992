// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/RowListModel.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace saltbush::app
{

namespace
{

int lineOf(const Theme &theme)
{
    return lineHeight(fontFor(theme, TextStyle::InterfaceBold), Script::Thai);
}

/// In one line at the left or right end of it, cut where there is no room; gives the width.
double paintLine(QPainter &painter, const QRectF &line, Qt::Alignment side, const QString &words)
{
    const QFontMetricsF metrics(painter.font());
    const QString fitting = metrics.elidedText(words, Qt::ElideRight, line.width());
    painter.drawText(line, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    return metrics.horizontalAdvance(fitting);
}

} // namespace

void RowListModel::setRows(std::vector<ListRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    choose();
    endResetModel();
}

void RowListModel::setFilter(const RowList::Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void RowListModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!m_filter || m_filter(m_rows[i]))
            m_shown.push_back(i);
}

int RowListModel::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        if (m_rows[m_shown[i]].key == key)
            return int(i);
    return -1;
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{shown.title, shown.state, shown.detail, shown.aside};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, 2 * lineOf(m_theme) + 2 * space::s + 2 * space::ring};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RowListModel *>(index.model());
    if (!model)
        return;
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box =
        QRectF(option.rect).adjusted(space::ring, space::ring, -space::ring, -space::ring);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(isCurrent ? QPen(tokens.primary, 2) : QPen(tokens.line, 1));
    painter->setBrush(isCurrent ? tokens.tint : tokens.card);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-3, -3, 3, 3), space::radius + 3, space::radius + 3);
    }
    paintWords(*painter, box.adjusted(space::m, space::s, -space::m, -space::s),
               model->row(index.row()));
    painter->restore();
}

void RowDelegate::paintWords(QPainter &painter, const QRectF &where, const ListRow &row) const
{
    const double line = where.height() / 2;
    const QRectF upper(where.left(), where.top(), where.width(), line);
    const QRectF lower = upper.translated(0, line);
    painter.setFont(fontFor(m_theme, TextStyle::InterfaceBold));
    painter.setPen(m_theme.tokens().ink);
    const double title = paintLine(painter, upper, Qt::AlignLeft, row.title);
    painter.setFont(fontFor(m_theme, TextStyle::Interface));
    painter.setPen(colourOf(m_theme, row.tone));
    const double sign = m_theme.scaled(16);
    const double state =
        paintLine(painter, upper.adjusted(title + space::l + sign + space::s, 0, 0, 0),
                  Qt::AlignRight, row.state);
    if (!row.state.isEmpty())
        drawSign(
            painter, row.sign,
            {upper.right() - state - space::s - sign, upper.center().y() - sign / 2, sign, sign},
            colourOf(m_theme, row.tone));
    painter.setPen(m_theme.tokens().muted);
    const double aside =
        paintLine(painter, lower.adjusted(lower.width() * 0.4, 0, 0, 0), Qt::AlignRight, row.aside);
    paintLine(painter, lower.adjusted(0, 0, -aside - space::l, 0), Qt::AlignLeft, row.detail);
}

} // namespace saltbush::app
