// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SyncPage.h"

#include "app/common/Messages.h"
#include "app/common/TimeWords.h"
#include "app/common/WorkspacePlace.h"
#include "app/sync/SyncWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/Figure.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"
#include "core/sync/Synchroniser.h"

#include <QVBoxLayout>

namespace saltbush::app
{

SyncPage::SyncPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Sync"), parent)
    , m_context(context)
    , m_now(new Button(context.theme, Button::Kind::Primary, tr("Sync now")))
{
    addAction(m_now);
    setFocusProxy(m_now);
    connect(m_now, &Button::clicked, this, &SyncPage::syncNow);
}

void SyncPage::refresh()
{
    const auto state = syncState(m_context.workspace, m_refused);
    if (!state)
        return showProblem(state.error());
    setSubtitle(state->last ? tr("Last synced on %1").arg(momentWords(*state->last))
                            : tr("Not synced yet from this workspace"));
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    if (!m_context.workspace.package()) {
        auto *panel = new Panel(theme(), tr("Waiting for the study"));
        panel->addText(tr("Bring your request file to your coordinator. When you are taken in, and "
                          "your coordinator has synced, sync here: the study comes to you."));
        if (const QString where = requestWords(m_context.workspace.path()); !where.isEmpty())
            panel->addText(where);
        column->addWidget(panel);
    } else {
        column->addWidget(buildFigures(*state));
    }
    if (!state->notTaken.empty())
        column->addWidget(buildNotTaken(*state));
    column->addWidget(buildStore(*state));
    column->addStretch();
    setContent(content);
}

QWidget *SyncPage::buildFigures(const SyncState &state)
{
    auto *panel = new Panel(theme(), tr("What you made here"));
    auto *row = new FlowLayout;
    row->addWidget(new Figure(theme(), state.waiting, tr("wait here"),
                              state.waiting > 0 ? Tone::Attention : Tone::Ink),
                   1);
    row->addWidget(new Figure(theme(), state.onTheWay, tr("on their way")), 1);
    row->addWidget(
        new Figure(theme(), state.safe, tr("safe"), state.safe > 0 ? Tone::Primary : Tone::Ink), 1);
    panel->rows().addLayout(row);
    if (state.waiting + state.onTheWay + state.safe == 0)
        panel->addMuted(tr("Nothing yet. Finished interviews and consents wait here until you "
                           "sync, and are counted here afterwards."));
    else
        panel->addMuted(
            tr("Interviews, consents and whatever belongs to them. On their way: left in "
               "the store, and also still here, sealed. Safe: a receipt says that the "
               "coordinator holds them. A broken stick or network loses nothing."));
    if (state.pending > 0)
        panel->addMuted(tr("%n record(s) of others came, and wait for one before them that is not "
                           "in the store yet.",
                           nullptr, int(state.pending)));
    return panel;
}

QWidget *SyncPage::buildNotTaken(const SyncState &state)
{
    auto *panel = new Panel(theme(), tr("Not taken"));
    for (const NotTaken &what : state.notTaken) {
        panel->addText(notTakenWords(what))->setTone(Tone::Attention);
        panel->addText(whatToDo(what.code));
        panel->rows().addSpacing(space::s);
    }
    panel->addMuted(tr("Nothing is thrown away: what was not taken is kept aside as it came."));
    return panel;
}

QWidget *SyncPage::buildStore(const SyncState &state)
{
    auto *panel = new Panel(theme(), tr("The store"));
    if (state.isAlone && state.store.isEmpty())
        panel->addText(tr("You are alone in this study: it needs no store. Name one when somebody "
                          "joins you."));
    else
        panel->addText(
            tr("Where laptops leave what they bring and fetch what is new: a folder on a "
               "USB stick, on a network share, or one that Nextcloud or Syncthing keeps "
               "alike everywhere."));
    m_address = new TextField(theme());
    m_address->setAccessibleName(tr("Address of the store"));
    m_address->setPlaceholderText(tr("A folder"));
    m_address->setText(m_typed.isEmpty() ? state.store : m_typed);
    auto *choose = new Button(theme(), Button::Kind::Secondary, tr("Choose a folder…"));
    choose->setSign(Sign::Folder);
    auto *row = new FlowLayout;
    row->addWidget(m_address, 1);
    row->addWidget(choose);
    panel->rows().addLayout(row);
    panel->addMuted(tr("The store sees sealed pieces, their times and how many there are; never a "
                       "name or an answer. To hand over by USB stick, choose a folder on it, sync, "
                       "and let your coordinator sync with the same stick."));
    connect(choose, &Button::clicked, this, &SyncPage::chooseFolder);
    connect(m_address, &TextField::textEdited, this,
            [this](const QString &text) { m_typed = text.trimmed(); });
    connect(m_address, &TextField::returnPressed, this, &SyncPage::syncNow);
    return panel;
}

void SyncPage::chooseFolder()
{
    chooseExistingFolder(this, [this](const QString &path) {
        m_typed = path;
        m_address->setText(path);
        m_now->setFocus();
    });
}

void SyncPage::syncNow()
{
    clearMessage();
    if (!m_address) // nothing could be shown until now
        return refresh();
    const QString address = m_address->text().trimmed();
    const StudySeen before = studySeen(m_context.workspace);
    const auto outcome = std::make_shared<Result<sync::SyncReport>>(fail(sync::cancelled));
    m_context.shell.runLong(
        tr("Syncing"),
        [&workspace = m_context.workspace, address, outcome](Progress &progress) {
            *outcome = sync::synchronise(
                workspace, address,
                {.progress = [&](qint64 done, qint64 total) { progress.tell(done, total); },
                 .isCancelled = [&] { return progress.isCancelled(); }});
        },
        [this, outcome, address, before] { synced(*outcome, address, before); });
}

void SyncPage::synced(const Result<sync::SyncReport> &outcome, const QString &address,
                      const StudySeen &before)
{
    study::Workspace &workspace = m_context.workspace;
    Result<void> kept = ok();
    if (outcome) {
        m_refused = outcome->refused;
        m_typed.clear();
        if (!address.isEmpty())
            kept = workspace.packages().setStoreAddress(address);
    }
    refresh();
    m_now->setFocus();
    if (!outcome && outcome.error().code != sync::cancelled)
        return showProblem(outcome.error());
    if (!kept)
        return showProblem(kept.error());
    // Also after a sync that was stopped: the study may have arrived before.
    QStringList words = newsWords(before, studySeen(workspace));
    const bool isAlone =
        address.isEmpty() && workspace.packages().storeAddress().value_or(QString()).isEmpty();
    if (!outcome)
        words << sentence(outcome.error());
    else if (workspace.package())
        words << reportWords(*outcome, isAlone);
    else
        words << tr("The study is not in the store yet. Ask your coordinator to take you in and to "
                    "sync, then sync here again.");
    showNews(words.join(u' '));
    if (before.version != studySeen(workspace).version)
        m_context.shell.studyChanged();
}

} // namespace saltbush::app
