// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewsPage.h"

#include "app/common/Messages.h"
#include "app/common/SiteName.h"
#include "app/common/TimeWords.h"
#include "app/common/WorkspacePlace.h"
#include "app/interview/CarryOverWords.h"
#include "app/page/FormChoice.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"
#include "app/widgets/TwoSteps.h"
#include "core/consent/Ledger.h"
#include "core/study/Package.h"
#include "core/study/Participants.h"

#include <QVBoxLayout>

#include <array>

namespace saltbush::app
{

namespace
{

/// What was said since that ends it. What cannot be read now is said when it is opened.
std::optional<Error> endOf(study::Workspace &workspace, const study::DraftInfo &draft)
{
    const auto ledger = consent::Ledger::open(workspace);
    const auto mayGoOn = ledger ? ledger->mayGoOn(draft.participant) : ok();
    const std::array ends{consent::notGiven, consent::declined, consent::withdrawn};
    if (mayGoOn || std::ranges::find(ends, mayGoOn.error().code) == ends.end())
        return std::nullopt;
    return mayGoOn.error();
}

} // namespace

InterviewsPage::InterviewsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Interviews"), parent)
    , m_context(context)
{
}

void InterviewsPage::refresh()
{
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    if (!m_context.workspace.package()) {
        auto *panel = new Panel(theme());
        panel->addText(tr("The study has not arrived yet. Bring your request file to your "
                          "coordinator, then sync: the questionnaires will be here. Until then "
                          "you can practise with one that came with the program."));
        if (const QString where = requestWords(m_context.workspace.path()); !where.isEmpty())
            panel->addText(where);
        Button *practise = practiceButton();
        panel->rows().addWidget(practise, 0, Qt::AlignLeft);
        setFocusProxy(practise);
        column->addWidget(panel);
    } else {
        column->addWidget(buildStart());
        column->addWidget(buildDrafts());
    }
    column->addStretch();
    setContent(content);
}

QWidget *InterviewsPage::buildStart()
{
    const study::Package &package = *m_context.workspace.package();
    auto *panel = new Panel(theme(), tr("Start an interview"));
    m_form = makeFormChoice(m_context, true);
    m_site = new DropDown(theme());
    m_site->setAccessibleName(tr("Place"));
    for (const study::Site &site : package.config.sites)
        m_site->addItem(siteName(m_context.workspace, site.prefix), site.prefix);
    m_site->setVisible(m_site->count() > 1);
    auto *fresh = new Button(theme(), Button::Kind::Primary, tr("New participant"));
    m_code = new TextField(theme());
    m_code->setPlaceholderText(tr("Code on the card"));
    m_code->setAccessibleName(tr("Code of a participant who comes again"));
    auto *find = new Button(theme(), Button::Kind::Secondary, tr("Comes again"));
    auto *first = new FlowLayout;
    first->addWidget(m_form, 1);
    first->addWidget(m_site, 1);
    first->addWidget(fresh);
    first->addWidget(practiceButton());
    auto *second = new FlowLayout;
    second->addWidget(m_code, 1);
    second->addWidget(find);
    setFocusProxy(fresh);
    panel->rows().addLayout(first);
    panel->rows().addLayout(second);
    connect(fresh, &Button::clicked, this, &InterviewsPage::startWithNew);
    connect(find, &Button::clicked, this, &InterviewsPage::startWithFound);
    connect(m_code, &TextField::returnPressed, this, &InterviewsPage::startWithFound);
    return panel;
}

QWidget *InterviewsPage::buildDrafts()
{
    auto *panel = new Panel(theme(), tr("Open interviews"));
    const auto drafts = study::Drafts(m_context.workspace).mine();
    if (!drafts) {
        showProblem(drafts.error());
        return panel;
    }
    if (drafts->empty())
        panel->addMuted(tr("None. An interview that you leave before its end waits here."));
    for (const study::DraftInfo &draft : *drafts)
        addDraft(*panel, draft);
    return panel;
}

void InterviewsPage::addDraft(Panel &panel, const study::DraftInfo &draft)
{
    const auto participant = study::Participants(m_context.workspace).get(draft.participant);
    const QString name =
        tr("%1, begun %2")
            .arg(participant ? participant->code : tr("Unknown"), momentWords(draft.started));
    if (const auto end = endOf(m_context.workspace, draft)) {
        panel.addText(name);
        panel.addMuted(sentence(*end));
        return addDiscard(panel, draft, name);
    }
    auto *go = new Button(theme(), Button::Kind::Secondary);
    go->setSign(Sign::ChevronRight);
    go->setText(name);
    panel.rows().addWidget(go, 0, Qt::AlignLeft);
    connect(go, &Button::clicked, this, [this, id = draft.id] { resume(id); });
    addCarryOver(panel, draft, name);
    if (m_stuck.contains(draft.id))
        addDiscard(panel, draft, name);
}

/// It goes on in the version that it began with until somebody wants otherwise, and has seen what
/// that does.
void InterviewsPage::addCarryOver(Panel &panel, const study::DraftInfo &draft, const QString &name)
{
    if (!study::Drafts(m_context.workspace).newerForm(draft))
        return;
    panel.addMuted(tr("A newer version of this questionnaire is here. The interview goes on in the "
                      "version that it began with."));
    auto *asking =
        new TwoSteps(theme(), tr("Carry over to the new version…"), tr("No, leave it as it is"));
    asking->first().setAccessibleName(
        tr("Carry the interview %1 over to the new version").arg(name));
    panel.rows().addWidget(asking);
    connect(&asking->first(), &Button::clicked, this,
            [this, asking, id = draft.id] { tellCarryOver(*asking, id); });
    connect(asking, &TwoSteps::confirmed, this, [this, id = draft.id] { carryOver(id); });
}

void InterviewsPage::tellCarryOver(TwoSteps &asking, InterviewId interview)
{
    clearMessage();
    study::Drafts drafts(m_context.workspace);
    const auto plan = drafts.planCarryOver(interview);
    const auto open = plan ? drafts.open(interview)
                           : Result<std::unique_ptr<study::OpenDraft>>(fail(plan.error()));
    if (!open)
        return showProblem(open.error());
    asking.setSecond(carryOverWords(*plan, (*open)->draft->session()), tr("Yes, carry it over"));
}

void InterviewsPage::carryOver(InterviewId interview)
{
    const auto carried = study::Drafts(m_context.workspace).carryOver(interview);
    refresh();
    setFocus();
    if (carried)
        showNews(tr("The interview goes on in the new version."));
    else
        showProblem(carried.error());
}

void InterviewsPage::addDiscard(Panel &panel, const study::DraftInfo &draft, const QString &name)
{
    auto *discarding = new TwoSteps(theme(), tr("Discard…"), tr("No, keep it"));
    discarding->first().setAccessibleName(tr("Discard the interview %1").arg(name));
    discarding->setSecond(tr("Nothing that was answered in this interview is kept. This cannot be "
                             "taken back."),
                          tr("Yes, discard it"));
    panel.rows().addWidget(discarding);
    connect(discarding, &TwoSteps::confirmed, this, [this, id = draft.id] { discard(id); });
}

void InterviewsPage::resume(InterviewId interview)
{
    clearMessage();
    const auto resumed = m_context.shell.resumeInterview(interview);
    if (resumed)
        return;
    if (resumed.error().retry != Retry::Later)
        m_stuck.insert(interview);
    refresh();
    showProblem(resumed.error());
}

void InterviewsPage::discard(InterviewId interview)
{
    const auto discarded = study::Drafts(m_context.workspace).discard(interview);
    refresh();
    setFocus();
    if (discarded)
        showNews(tr("The interview is discarded."));
    else
        showProblem(discarded.error());
}

Button *InterviewsPage::practiceButton()
{
    auto *practise = new Button(theme(), Button::Kind::Secondary, tr("Practise"));
    practise->setSign(Sign::Practice);
    practise->setAccessibleName(tr("Practise with an invented participant; nothing is kept"));
    connect(practise, &Button::clicked, this, [this] {
        clearMessage();
        m_context.shell.practise(m_form ? m_form->currentData().toString() : QString());
    });
    return practise;
}

void InterviewsPage::startWithNew()
{
    clearMessage();
    m_context.shell.startWithNew(m_form->currentData().toString(),
                                 m_site->currentData().toString());
}

void InterviewsPage::startWithFound()
{
    clearMessage();
    const auto participant = study::Participants(m_context.workspace).find(m_code->text());
    if (!participant)
        return showProblem(participant.error());
    m_context.shell.startInterview(m_form->currentData().toString(), participant->id);
}

} // namespace saltbush::app
