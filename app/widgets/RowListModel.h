// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/RowList.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace saltbush::app
{

/// The rows of a RowList and which of them pass its filter. Private to RowList.
class RowListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ListRow> rows);
    void setFilter(const RowList::Filter &filter);
    [[nodiscard]] const ListRow &row(int index) const
    {
        return m_rows[m_shown[std::size_t(index)]];
    }
    [[nodiscard]] int indexOf(const QString &key) const; ///< -1: not shown
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    std::vector<ListRow> m_rows;
    std::vector<std::size_t> m_shown;
    RowList::Filter m_filter;
};

/// Draws one row of a RowList. Private to RowList.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRectF &where, const ListRow &row) const;

    const Theme &m_theme;
};

} // namespace saltbush::app
