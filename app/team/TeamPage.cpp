// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/TeamPage.h"

#include "app/common/TimeWords.h"
#include "app/team/JoinPanel.h"
#include "app/team/LookFirst.h"
#include "app/team/PersonPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "core/sync/SyncErrors.h"

#include <QFileInfo>

#include <QVBoxLayout>

namespace saltbush::app
{

TeamPage::TeamPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Team"), parent)
    , m_context(context)
{
}

bool TeamPage::mayPublish() const
{
    return m_context.workspace.canPublish()
        && m_context.workspace.role() == study::Role::Coordinator;
}

void TeamPage::refresh()
{
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    const auto state = teamState(m_context.workspace);
    if (!state) {
        setContent(content);
        return showProblem(state.error());
    }
    const auto here = std::ranges::count_if(
        state->people, [](const PersonSeen &person) { return !person.hasLeft(); });
    setSubtitle(tr("%n person(s) in the study", nullptr, int(here)));
    column->addWidget(buildStudy(*state));
    column->addWidget(buildPeople(*state));
    if (mayPublish())
        column->addWidget(buildJoin(*state));
    column->addStretch();
    setContent(content);
}

QWidget *TeamPage::buildStudy(const TeamState &state)
{
    auto *panel = new Panel(theme(), tr("The study as laptops get it"));
    panel->addText(tr("Version %1 of %2. Good until %3.")
                       .arg(state.version)
                       .arg(dayWords(state.issued), dayWords(state.bestBefore)));
    if (state.isPastDate)
        panel
            ->addText(tr("This version is past its date. Everything goes on working, and laptops "
                         "show a reminder. Publish it anew once it is still right."))
            ->setTone(Tone::Attention);
    if (!mayPublish()) {
        panel->addMuted(tr("Only a coordinator who holds the key of the study can invite, take in "
                           "or publish. Ask the person who made the study."));
        return panel;
    }
    if (!state.isInStore)
        panel
            ->addText(tr("This version is only on this computer. Sync, so that the laptops can "
                         "fetch it."))
            ->setTone(Tone::Attention);
    if (state.rootOnlyHere)
        panel
            ->addText(tr("The key that the study stands on is in this workspace and nowhere else. "
                         "Without it nobody can publish any more: keep a copy of the workspace's "
                         "folder in a safe place, made while it is locked, and use that copy only "
                         "where this one is lost."))
            ->setTone(Tone::Attention);
    auto *row = new FlowLayout;
    if (!state.isInStore) {
        auto *sync = new Button(theme(), Button::Kind::Secondary, tr("Go to Sync"));
        row->addWidget(sync);
        connect(sync, &Button::clicked, this, [this] { m_context.shell.goTo(PageId::Sync); });
    }
    auto *again = new Button(theme(), Button::Kind::Secondary, tr("Publish anew"));
    again->setToolTip(tr("The same study with a new date"));
    row->addWidget(again);
    setFocusProxy(row->itemAt(0)->widget());
    panel->rows().addLayout(row);
    connect(again, &Button::clicked, this, &TeamPage::publish);
    return panel;
}

QWidget *TeamPage::buildPeople(const TeamState &state)
{
    auto *panel = new Panel(theme(), tr("People and their laptops"));
    for (const PersonSeen &person : state.people) {
        auto *row = new PersonPanel(theme(), person, mayPublish());
        panel->rows().addWidget(row);
        connect(row, &PersonPanel::revokeChosen, this,
                [this, person, row] { revoke(person, *row); });
        connect(row, &PersonPanel::revokeAllTheSameChosen, this,
                [this, person] { revokeAllTheSame(person); });
    }
    if (state.people.size() == 1)
        panel->addMuted(tr("You work alone. Invite somebody below when the study grows."));
    return panel;
}

QWidget *TeamPage::buildJoin(const TeamState &state)
{
    auto *join = new JoinPanel(m_context, qint64(state.invitations.size()));
    connect(join, &JoinPanel::problem, this, &TeamPage::showProblem);
    connect(join, &JoinPanel::invited, this, [this](const QString &path) {
        changed(tr("The invitation is in %1. It works once.").arg(QFileInfo(path).fileName()));
    });
    connect(
        join, &JoinPanel::enrolled, this, [this](const QString &nickname, const QString &missed) {
            changed(tr("%1 is in the study. Sync, so that the study can be fetched.").arg(nickname)
                    + missed);
        });
    return join;
}

void TeamPage::publish()
{
    clearMessage();
    lookFirst(m_context, [this](const StoreLook &look) {
        const auto &missed = look.missed;
        setFocus();
        if (missed && missed->code == sync::cancelled)
            return showProblem(*missed);
        const auto done = study::publish(m_context.workspace);
        if (!done)
            return showProblem(done.error());
        changed(tr("Version %1 of the study is ready. Sync, so that the laptops can fetch it.")
                    .arg(done->version)
                + missedWords(missed));
    });
}

/// Not without a look into the store: what she sent and nobody fetched would count no more.
void TeamPage::revoke(const PersonSeen &person, PersonPanel &row)
{
    clearMessage();
    lookFirst(m_context, [this, person, &row](const StoreLook &look) {
        const auto left = whatMayBeThere(look);
        if (!left)
            return revokeAllTheSame(person);
        showProblem(*left);
        row.askAllTheSame();
    });
}

void TeamPage::revokeAllTheSame(const PersonSeen &person)
{
    const auto done = study::revoke(m_context.workspace, person.id);
    if (!done)
        return showProblem(done.error());
    changed(tr("%1 has left the study. Sync, so that every laptop knows it.").arg(person.nickname));
}

void TeamPage::changed(const QString &news)
{
    refresh();
    showNews(news);
    setFocus();
}

} // namespace saltbush::app
