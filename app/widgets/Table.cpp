// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Table.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

Table::Table(const Theme &theme, const QString &name, int rowsInSight, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rowsInSight(rowsInSight)
{
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    // A lazy model is asked for what is in sight, not for a thousand rows.
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    connect(&theme, &Theme::changed, this, &Table::restyle);
    restyle();
}

void Table::restyle()
{
    const Tokens &t = m_theme.tokens();
    setFont(fontFor(m_theme, TextStyle::Interface));
    horizontalHeader()->setFont(fontFor(m_theme, TextStyle::Small));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        qMax(space::touch, lineHeight(font(), Script::Thai) + space::m));
    setStyleSheet(
        u"QTableView { background: %1; color: %2; border: none; outline: none;"
        " selection-background-color: %3; selection-color: %2; }"
        " QTableView::item { padding: 0 %6px; border-bottom: 1px solid %5; }"
        " QTableView::item:selected { background: %3; color: %2; }"
        " QHeaderView { background: %1; }"
        " QHeaderView::section { background: %1; color: %4; border: none;"
        " border-bottom: 1px solid %5; padding: 4px %7px; }"_s
            .arg(t.card.name(), t.ink.name(), t.tint.name(), t.muted.name(), t.line.name())
            .arg(space::s)
            .arg(space::s + 3)); // where the style puts the text of a cell
    updateGeometry();
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    updateGeometry();
}

void Table::chooseRow(int row)
{
    if (model() && row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

QSize Table::sizeHint() const
{
    const int rows = qBound(1, model() ? model()->rowCount() : 0, m_rowsInSight);
    return {m_theme.scaled(320),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                + space::l};
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    const QRect first = visualRect(current.siblingAtColumn(0));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().ink, 2));
    painter.drawRoundedRect(QRectF(1, first.top() + 1, viewport()->width() - 2, first.height() - 2),
                            space::radius, space::radius);
}

void Table::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        chooseRow(0);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return event->ignore(); // the page goes back
    QTableView::keyPressEvent(event);
    viewport()->update();
}

} // namespace saltbush::app
