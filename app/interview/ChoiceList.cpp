// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceList.h"

#include "app/interview/ChoiceListModel.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace saltbush::app
{

namespace
{

constexpr int rowsInSight = 6, mostLines = 3;
constexpr double secondShare = 0.4;
constexpr int markSize = 22;

int textFlags(Qt::Alignment side)
{
    return int(side | Qt::AlignVCenter) | Qt::TextWrapAnywhere | Qt::TextWordWrap;
}

} // namespace

/// Draws one choice: its mark, its words, the same in the second language at the right.
class ChoiceList::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(ChoiceList &list) : QStyledItemDelegate(&list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, m_list.m_rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QRectF &box, bool isChosen) const;

    ChoiceList &m_list;
};

void ChoiceList::Delegate::paintMark(QPainter &painter, const QRectF &box, bool isChosen) const
{
    const Tokens &tokens = m_list.m_theme.tokens();
    const bool isRadio = m_list.m_mark == ChoiceRow::Mark::Radio;
    const double round = isRadio ? box.width() / 2 : 4;
    painter.setPen(QPen(isChosen ? tokens.primary : tokens.control, 2));
    painter.setBrush(isChosen && !isRadio ? tokens.primary : tokens.card);
    painter.drawRoundedRect(box, round, round);
    if (!isChosen)
        return;
    if (!isRadio)
        return drawSign(painter, Sign::Check, box.adjusted(1, 1, -1, -1), tokens.onPrimary);
    const double gap = box.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primary);
    painter.drawEllipse(box.adjusted(gap, gap, -gap, -gap));
}

void ChoiceList::Delegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_list.m_theme.tokens();
    const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isCurrent = index == m_list.currentIndex();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(space::xs, 0, -space::xs, 0);
    if (isChosen || isCurrent)
        painter->fillRect(row, tokens.tint);
    if (isCurrent) {
        painter->setPen(QPen(tokens.ink, 2)); // also while the field above has the focus
        painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), space::xs, space::xs);
    }
    const double mark = m_list.m_theme.scaled(markSize);
    paintMark(*painter,
              QRectF(row.left() + space::m, row.center().y() - mark / 2, mark, mark)
                  .adjusted(1, 1, -1, -1),
              isChosen);
    QRectF words = row.adjusted(space::m + mark + space::m, 0, -space::m, 0);
    const QString second = index.data(ChoiceListModel::SecondRole).toString();
    if (!second.isEmpty()) {
        QRectF aside = words;
        aside.setLeft(words.right() - words.width() * secondShare);
        words.setRight(aside.left() - space::m);
        painter->setFont(fontFor(m_list.m_theme, TextStyle::Interface));
        painter->setPen(tokens.muted);
        painter->drawText(aside, textFlags(Qt::AlignRight), second);
    }
    painter->setFont(m_list.font());
    painter->setPen(m_list.isEnabled() || isChosen ? tokens.ink : tokens.muted);
    painter->drawText(words, textFlags(Qt::AlignLeft), index.data().toString());
    painter->restore();
}

ChoiceList::ChoiceList(const Theme &theme, ChoiceRow::Mark mark, ChoiceListModel &model,
                       QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_mark(mark)
{
    setModel(&model);
    setItemDelegate(new Delegate(*this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &ChoiceList::measure);
    connect(&theme, &Theme::changed, this, &ChoiceList::measure);
    measure();
}

void ChoiceList::setLanguage(const QString &language)
{
    m_language = language;
    measure();
}

/// Every row has the height of the one with the longest words: there may be very many.
void ChoiceList::measure()
{
    setFont(fontFor(m_theme, TextStyle::Choice, m_language));
    const int line = lineHeight(font(), scriptOf(m_language));
    const int beside = m_theme.scaled(markSize) + 3 * space::m + 2 * space::xs;
    const int room = qMax(1, int((viewport()->width() - beside) * (1 - secondShare)));
    const int wide = fontMetrics().horizontalAdvance(m_model.longest());
    const int lines = qBound(1, 1 + wide / room, mostLines);
    const int height = qMax(space::touch, lines * line + space::m);
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    verticalScrollBar()->setSingleStep(height);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize ChoiceList::sizeHint() const
{
    const int rows = qMin(rowsInSight, qMax(2, int(m_model.choices().size())));
    return {m_theme.scaled(240), rows * m_rowHeight + 2 * frameWidth()};
}

QString ChoiceList::currentValue() const
{
    return currentIndex().data(ChoiceListModel::ValueRole).toString();
}

void ChoiceList::choose(const QModelIndex &index)
{
    if (index.isValid() && isEnabled())
        Q_EMIT chosen(index.data(ChoiceListModel::ValueRole).toString());
}

void ChoiceList::move(QKeyEvent &event) { QListView::keyPressEvent(&event); }

void ChoiceList::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space)
        choose(currentIndex());
    else if (key == Qt::Key_Return || key == Qt::Key_Enter
             || (key >= Qt::Key_1 && key <= Qt::Key_9))
        event->ignore(); // the page's
    else
        QListView::keyPressEvent(event);
}

void ChoiceList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position().toPoint()));
}

void ChoiceList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    measure();
}

void ChoiceList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = this->hasFocus();
    painter.setPen(
        QPen(hasFocus ? m_theme.tokens().ink : m_theme.tokens().control, hasFocus ? 2 : 1));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), space::xs,
                            space::xs);
}

void ChoiceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT movedTo(currentValue());
}

} // namespace saltbush::app
