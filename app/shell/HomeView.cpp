// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/HomeView.h"

#include "app/common/RoleWords.h"
#include "app/desk/FormDeskPage.h"
#include "app/participants/ParticipantsPage.h"
#include "app/shell/LongWorkView.h"
#include "app/shell/RailPanel.h"
#include "app/widgets/Page.h"
#include "app/widgets/Theme.h"
#include "core/study/Package.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace saltbush::app
{

HomeView::HomeView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entries(pagesFor(context.workspace.role()))
    , m_current(m_entries.front().id)
    , m_stack(new QStackedWidget)
    , m_work(new LongWorkView(context.theme))
{
    m_stack->addWidget(m_work);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    makeRail();
}

void HomeView::makeRail()
{
    const auto role = m_context.workspace.role();
    const study::Package *package = m_context.workspace.package();
    m_entries = pagesFor(role);
    m_rail = new RailPanel(m_context.theme, m_entries);
    m_rail->setStudy(package ? package->config.name : QString());
    m_rail->setPerson(tr("%1 · %2").arg(m_context.workspace.nickname(),
                                        role ? roleWord(*role) : tr("Not in a study yet")));
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_rail);
    connect(m_rail, &RailPanel::chosen, this, &HomeView::goTo);
    connect(m_rail, &RailPanel::lockChosen, this, [this] { m_context.shell.lock(); });
}

void HomeView::studyChanged()
{
    m_rail->hide();
    m_rail->deleteLater();
    makeRail();
    m_rail->setCurrent(m_current);
    showCounts();
}

Page *HomeView::page() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

Page *HomeView::pageFor(PageId id)
{
    const auto found = m_pages.find(id);
    if (found != m_pages.end())
        return found->second;
    for (const PageEntry &entry : m_entries)
        if (entry.id == id) {
            Page *made = entry.make(m_context);
            m_stack->addWidget(made);
            m_pages[id] = made;
            return made;
        }
    return nullptr;
}

void HomeView::goTo(PageId id)
{
    if (isWorking())
        return;
    Page *page = pageFor(id);
    if (!page)
        return;
    m_current = id;
    m_rail->setCurrent(id);
    page->refresh();
    showCounts();
    m_stack->setCurrentWidget(page);
    QWidget *chosen = page->focusWidget();
    (chosen ? chosen : page)->setFocus();
}

void HomeView::showCounts()
{
    const auto waiting = m_context.workspace.outbox().count(record::OutboxState::Waiting);
    m_rail->setCount(PageId::Sync, waiting.value_or(0));
}

bool HomeView::runLong(const QString &words, Shell::LongWork work, std::function<void()> done)
{
    if (isWorking())
        return false;
    m_rail->setEnabled(false);
    m_stack->setCurrentWidget(m_work);
    m_work->begin(words, std::move(work), [this, done = std::move(done)] {
        m_rail->setEnabled(true);
        if (Page *before = page())
            m_stack->setCurrentWidget(before);
        showCounts();
        done();
    });
    m_work->setFocus();
    return true;
}

std::optional<Conversation> HomeView::conversation() const
{
    const auto *holder = dynamic_cast<const ConversationHolder *>(page());
    return holder ? holder->conversation() : std::nullopt;
}

void HomeView::goOnWith(const Conversation &conversation)
{
    if (auto *holder = dynamic_cast<ConversationHolder *>(page()))
        holder->goOnWith(conversation);
}

std::optional<DeskPlace> HomeView::desk() const
{
    const auto found = m_pages.find(PageId::FormDesk);
    const auto *desk =
        found == m_pages.end() ? nullptr : qobject_cast<const FormDeskPage *>(found->second);
    return desk ? desk->place() : std::nullopt;
}

void HomeView::goOnAtDesk(const DeskPlace &place)
{
    if (auto *desk = qobject_cast<FormDeskPage *>(pageFor(PageId::FormDesk)))
        desk->goOnFrom(place);
}

std::optional<ListPlace> HomeView::list() const
{
    const auto found = m_pages.find(PageId::Participants);
    const auto *list =
        found == m_pages.end() ? nullptr : qobject_cast<const ParticipantsPage *>(found->second);
    return list ? std::optional(list->place()) : std::nullopt;
}

void HomeView::goOnInList(const ListPlace &place)
{
    if (auto *list = qobject_cast<ParticipantsPage *>(pageFor(PageId::Participants)))
        list->goOnFrom(place);
}

bool HomeView::isWorking() const { return m_work->isWorking(); }

void HomeView::cancelWork() { m_work->cancel(); }

} // namespace saltbush::app
