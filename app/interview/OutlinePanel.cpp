// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/OutlinePanel.h"

#include "app/interview/InterviewWords.h"
#include "app/interview/OutlineDelegate.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/ProgressBar.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace saltbush::app
{

using interview::OutlineEntry;

namespace
{

constexpr int narrowest = 264;

int signFor(const OutlineEntry &entry)
{
    switch (entry.state) {
    case OutlineEntry::State::Answered:
        return entry.total > 0 ? int(Sign::Check) : OutlineDelegate::noSign;
    case OutlineEntry::State::Nonresponse:
        return int(Sign::Dash);
    case OutlineEntry::State::Partly:
        return int(Sign::Half);
    case OutlineEntry::State::Open:
        break;
    }
    return OutlineDelegate::noSign;
}

} // namespace

OutlinePanel::OutlinePanel(const Theme &theme, InterviewController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_count(new TextLabel(theme, TextStyle::Small, Tone::Muted))
    , m_bar(new ProgressBar(theme))
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::xl, space::m, space::m);
    layout->setSpacing(space::s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, 0, space::m, 0);
    head->addWidget(m_count);
    head->addWidget(m_bar);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_list->setItemDelegate(new OutlineDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Outline of the interview"));
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        Q_EMIT chosen(item->data(OutlineDelegate::KeyRole).toString());
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &OutlinePanel::refresh);
    connect(&theme, &Theme::changed, this, &OutlinePanel::refreshSoon);
    refresh();
}

int OutlinePanel::preferredWidth() const
{
    return narrowest + (m_theme.textPercent() - 100) * narrowest / 200;
}

void OutlinePanel::refreshSoon() { m_soon.start(); }

void OutlinePanel::focusList()
{
    if (m_soon.isActive())
        refresh();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

/// The last entry at or before the page that is shown: paths of an outline are in document order.
int OutlinePanel::currentIndex(const std::vector<OutlineEntry> &entries) const
{
    const QString &key = m_controller.page().key;
    int best = -1;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].key == key)
            best = int(i);
    if (best >= 0 || m_controller.page().questions.empty())
        return best;
    const auto &session = m_controller.session();
    const xpath::NodeId here = m_controller.page().questions.front();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto node = session.find(entries[i].key);
        if (node && (*node == here || session.tree().before(*node, here)))
            best = int(i);
    }
    return best;
}

void OutlinePanel::refresh()
{
    m_soon.stop();
    const interview::Navigator navigator(m_controller.session());
    const auto progress = navigator.progress();
    m_count->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.total));
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.answered);

    const auto entries = navigator.outline();
    const int current = currentIndex(entries);
    int openGroup = current;
    while (openGroup > 0 && entries[std::size_t(openGroup)].depth > 0)
        --openGroup;
    m_list->clear();
    int group = -1;
    for (int i = 0; i < int(entries.size()); ++i) {
        const OutlineEntry &entry = entries[std::size_t(i)];
        if (entry.depth == 0)
            group = i;
        if (entry.depth == 0 || group == openGroup)
            addEntry(entry, i == current);
    }
    addEnd();
}

/// An interview may be broken off anywhere: its end is always in reach.
void OutlinePanel::addEnd()
{
    const interview::Page &page = m_controller.page();
    const QString words = m_controller.words().endOfInterview();
    auto *item = new QListWidgetItem(words, m_list);
    item->setData(OutlineDelegate::KeyRole, interview::endKey);
    item->setData(OutlineDelegate::DepthRole, 0);
    item->setData(OutlineDelegate::SignRole, int(OutlineDelegate::noSign));
    item->setData(OutlineDelegate::CurrentRole, page.kind == interview::Page::Kind::End);
    item->setData(OutlineDelegate::LanguageRole, m_controller.words().language());
    item->setData(OutlineDelegate::FlaggedRole, false);
    item->setToolTip(words);
    if (page.kind == interview::Page::Kind::End) {
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
    }
}

QString OutlinePanel::wordFor(const OutlineEntry &entry)
{
    switch (entry.state) {
    case OutlineEntry::State::Answered:
        return entry.total > 0 ? tr("answered") : QString();
    case OutlineEntry::State::Nonresponse:
        return tr("prefers not to answer");
    case OutlineEntry::State::Partly:
        return tr("%1 of %2 answered").arg(entry.answered).arg(entry.total);
    case OutlineEntry::State::Open:
        break;
    }
    return tr("open");
}

void OutlinePanel::addEntry(const OutlineEntry &entry, bool isCurrent)
{
    const QString label = markdownToPlain(marked(entry.label)).section(u'\n', 0, 0);
    auto *item = new QListWidgetItem(label, m_list);
    const auto &session = m_controller.session();
    const auto node = session.find(entry.key);
    item->setData(OutlineDelegate::KeyRole, entry.key);
    item->setData(OutlineDelegate::DepthRole, entry.depth);
    item->setData(OutlineDelegate::SignRole, signFor(entry));
    item->setData(OutlineDelegate::CurrentRole, isCurrent);
    item->setData(OutlineDelegate::LanguageRole, entry.label.language);
    item->setData(OutlineDelegate::FlaggedRole,
                  !entry.isGroup && node && m_controller.remark(*node).flagged);
    const QString word = wordFor(entry);
    item->setData(Qt::AccessibleTextRole, word.isEmpty() ? label : tr("%1, %2").arg(label, word));
    item->setToolTip(word.isEmpty() ? label : tr("%1: %2").arg(label, word));
    if (isCurrent) {
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
    }
}

void OutlinePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().paper);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().line);
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && m_list->currentItem()) {
            Q_EMIT chosen(m_list->currentItem()->data(OutlineDelegate::KeyRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saltbush::app
