// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"
#include "app/desk/DeskPlace.h"
#include "app/participants/ListPlace.h"
#include "app/shell/Pages.h"

#include <QWidget>

class QStackedWidget;

namespace saltbush::app
{

class LongWorkView;
class RailPanel;

/// The unlocked workspace: the rail and one page beside it. Pages are made when they are first
/// looked at, and asked to show what is so whenever they come into sight.
class HomeView final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeView(const PageContext &context, QWidget *parent = nullptr);

    void goTo(PageId page);
    /// The study, or the role of who is here, is another than before: another rail, the same page.
    void studyChanged();
    [[nodiscard]] PageId current() const { return m_current; }
    [[nodiscard]] Page *page() const; ///< the one in sight
    bool runLong(const QString &words, Shell::LongWork work, std::function<void()> done);
    /// What is said on the page in sight, for another window to go on with.
    [[nodiscard]] std::optional<Conversation> conversation() const;
    void goOnWith(const Conversation &conversation);
    /// What is open at the form desk, in sight or not, for another window to have it open, too.
    [[nodiscard]] std::optional<DeskPlace> desk() const;
    void goOnAtDesk(const DeskPlace &place);
    /// Where the list of participants is, likewise.
    [[nodiscard]] std::optional<ListPlace> list() const;
    void goOnInList(const ListPlace &place);
    [[nodiscard]] bool isWorking() const;
    void cancelWork();

private:
    void makeRail();
    [[nodiscard]] Page *pageFor(PageId page);
    void showCounts();

    PageContext m_context;
    std::vector<PageEntry> m_entries;
    PageId m_current;
    RailPanel *m_rail = nullptr;
    QStackedWidget *m_stack;
    LongWorkView *m_work;
    std::map<PageId, Page *> m_pages;
};

} // namespace saltbush::app
