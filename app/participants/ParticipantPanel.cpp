// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/participants/ParticipantPanel.h"

#include "app/common/SiteName.h"
#include "app/common/TimeWords.h"
#include "app/participants/VisitWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

ParticipantPanel::ParticipantPanel(const Theme &theme, const study::Workspace &workspace,
                                   const ParticipantFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new Panel(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::ring, 0, 0);
    layout->addWidget(m_panel);
    layout->addStretch();
    addFacts(workspace, facts);
    addActions(facts);
}

void ParticipantPanel::addFacts(const study::Workspace &workspace, const ParticipantFacts &facts)
{
    auto *code = new TextLabel(m_theme, TextStyle::Question);
    code->setText(facts.who.code);
    m_panel->rows().addWidget(code);
    m_panel->addMuted(
        tr("%1 · here since %2")
            .arg(siteName(workspace, facts.who.site), momentWords(facts.who.created)));
    auto *consent = new TextLabel(m_theme, TextStyle::InterfaceBold, facts.consent.tone);
    consent->setText(facts.consent.words);
    m_panel->rows().addWidget(consent);
    if (!facts.consent.explanation.isEmpty())
        m_panel->addText(facts.consent.explanation);
    for (const study::OpenVisit &visit : facts.visits)
        m_panel->addText(visitWords(visit));
    for (const study::DraftInfo &draft : facts.open)
        m_panel->addText(tr("An interview is open, begun %1").arg(momentWords(draft.started)));
    if (facts.finished > 0)
        m_panel->addText(tr("Finished interviews: %1").arg(QLocale().toString(facts.finished)));
    else if (facts.open.empty())
        m_panel->addMuted(tr("No interview yet."));
}

void ParticipantPanel::addActions(const ParticipantFacts &facts)
{
    auto *go = new Button(m_theme, Button::Kind::Primary,
                          facts.open.empty() ? tr("Start an interview") : tr("Go on"));
    go->setSign(Sign::ChevronRight);
    auto *card = new Button(m_theme, Button::Kind::Secondary, tr("Show the code card"));
    const bool isBlocked = facts.consent.isTakenBack;
    auto *consent = new Button(m_theme, isBlocked ? Button::Kind::Primary : Button::Kind::Secondary,
                               tr("Consent"));
    go->setHidden(isBlocked);
    auto *row = new FlowLayout;
    row->addWidget(go);
    row->addWidget(card);
    row->addWidget(consent);
    m_panel->rows().addSpacing(space::s);
    m_panel->rows().addLayout(row);
    auto *keys = new TextLabel(m_theme, TextStyle::Small, Tone::Muted);
    keys->setText(isBlocked                ? tr("Enter in the list shows the consent")
                      : facts.open.empty() ? tr("Enter in the list starts the interview")
                                           : tr("Enter in the list goes on with the interview"));
    m_panel->rows().addWidget(keys);
    connect(go, &Button::clicked, this, &ParticipantPanel::interviewChosen);
    connect(card, &Button::clicked, this, &ParticipantPanel::cardChosen);
    connect(consent, &Button::clicked, this, &ParticipantPanel::consentChosen);
}

} // namespace saltbush::app
