// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/RowList.h"

#include "app/widgets/RowListModel.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>

namespace saltbush::app
{

namespace
{

constexpr int fewestRows = 3; ///< that are in sight, however small the window
constexpr int usualRows = 5;

} // namespace

RowList::RowList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new RowListModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(theme, this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT chosen(currentKey()); });
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void RowList::setRows(std::vector<ListRow> rows)
{
    const QString key = currentKey();
    m_model->setRows(std::move(rows));
    keepCurrent(key);
}

void RowList::setFilter(const Filter &filter)
{
    const QString key = currentKey();
    m_model->setFilter(filter);
    keepCurrent(key);
}

int RowList::shown() const { return m_model->rowCount(); }

QString RowList::currentKey() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->row(current.row()).key : QString();
}

void RowList::setCurrentKey(const QString &key)
{
    const int at = m_model->indexOf(key);
    if (at >= 0)
        setCurrentIndex(m_model->index(at));
}

void RowList::keepCurrent(const QString &key)
{
    const int at = m_model->indexOf(key);
    setCurrentIndex(m_model->index(qMax(0, at)));
    if (shown() == 0)
        Q_EMIT moved({});
}

QSize RowList::sizeHint() const
{
    const int row = sizeHintForRow(0);
    return {m_theme.scaled(360), qMax(minimumSizeHint().height(), row * qMin(shown(), usualRows))};
}

QSize RowList::minimumSizeHint() const
{
    const int row = RowDelegate(m_theme, nullptr).sizeHint({}, {}).height();
    return {m_theme.scaled(200), row * qBound(1, shown(), fewestRows)};
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !currentKey().isEmpty())
        Q_EMIT chosen(currentKey());
    else
        QListView::keyPressEvent(event);
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT moved(m_model->row(current.row()).key);
}

} // namespace saltbush::app
