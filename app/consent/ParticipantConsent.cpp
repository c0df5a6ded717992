// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ParticipantConsent.h"

#include "app/common/Messages.h"
#include "app/common/TimeWords.h"
#include "app/consent/ConsentPage.h"
#include "app/consent/ConsentTalk.h"
#include "app/consent/ConsentWords.h"
#include "app/consent/Conversation.h"
#include "app/consent/EntryForm.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "core/study/Drafts.h"
#include "core/study/Package.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using consent::EntryKind;

ParticipantConsent::ParticipantConsent(const PageContext &context, const study::Participant &who,
                                       const QString &formId, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_who(who)
    , m_formId(formId)
    , m_layout(new QVBoxLayout(this))
    , m_banner(new Banner(context.theme))
{
    m_layout->setContentsMargins(0, 0, space::s, space::l);
    m_layout->addWidget(m_banner);
    showOverview();
}

void ParticipantConsent::setContent(QWidget *content)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    setFocusProxy(content); // before it is inside: its place among the Tabs stays
    m_layout->addWidget(content, 1);
    m_banner->clear();
    content->setFocus();
}

void ParticipantConsent::say(const QString &news) { m_banner->show(Banner::Kind::Info, news); }

void ParticipantConsent::showOverview()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel(m_context.theme, tr("Consent of %1").arg(m_who.code));
    const auto read = [this]() -> Result<std::optional<consent::LocalConsent>> {
        SALTBUSH_TRY_ASSIGN(m_ledger, consent::Ledger::open(m_context.workspace));
        SALTBUSH_TRY_ASSIGN(m_documents, consent::Documents::of(m_context.workspace));
        SALTBUSH_TRY_ASSIGN(m_history, m_ledger->history(m_who.id));
        return m_ledger->latest(m_who.id);
    };
    const auto latest = read();
    if (latest) {
        addState(*panel, *latest ? &**latest : nullptr);
        addHistory(*panel);
        addActions(*panel, *latest ? &**latest : nullptr);
        if (!panel->findChildren<Button *>().isEmpty())
            content->setFocusProxy(panel->findChildren<Button *>().front());
    }
    auto *back = new Button(m_context.theme, Button::Kind::Quiet, tr("Back"));
    back->setSign(Sign::ChevronLeft);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(panel);
    column->addStretch();
    connect(back, &Button::clicked, this, &ParticipantConsent::left);
    setContent(content);
    if (!latest)
        m_banner->show(Banner::Kind::Attention, sentence(latest.error()));
}

void ParticipantConsent::addState(Panel &panel, const consent::LocalConsent *latest)
{
    const ConsentState state = consentState(*m_ledger, latest, m_formId);
    auto *words = new TextLabel(m_context.theme, TextStyle::Choice, state.tone);
    words->setText(state.words);
    panel.rows().addWidget(words);
    if (!state.explanation.isEmpty())
        panel.addText(state.explanation);
    if (!latest || !consent::grants(latest->kind))
        return;
    const auto document = m_documents->find(latest->document, latest->version);
    if (!document)
        return;
    const QString language =
        readersLanguage(**document, m_context.workspace.package()->config.languages);
    for (const consent::Scope &scope : (*document)->scopes) {
        const auto said = latest->scopes.find(scope.id);
        const bool isYes = said != latest->scopes.end() && said->second;
        const QString label = textIn(scope.label, language).text;
        panel.addText(isYes ? tr("Yes: %1").arg(label) : tr("No: %1").arg(label));
    }
}

void ParticipantConsent::addHistory(Panel &panel) const
{
    if (m_history.empty()) {
        panel.addMuted(tr("Nothing was said yet. Everything that is will be listed here."));
        return;
    }
    panel.rows().addSpacing(space::s);
    for (const consent::LocalConsent &entry : m_history)
        panel.addMuted(tr("%1 · %2 (%3, version %4)")
                           .arg(momentWords(entry.time), kindWords(entry.kind), entry.document,
                                QLocale().toString(entry.version)));
}

void ParticipantConsent::addAction(FlowLayout &row, const QString &words,
                                   void (ParticipantConsent::*act)())
{
    const auto kind = row.count() == 0 ? Button::Kind::Primary : Button::Kind::Secondary;
    auto *button = new Button(m_context.theme, kind, words);
    row.addWidget(button);
    connect(button, &Button::clicked, this, act);
}

void ParticipantConsent::addActions(Panel &panel, const consent::LocalConsent *latest)
{
    auto *row = new FlowLayout;
    const bool isGiven = latest && consent::grants(latest->kind);
    const bool isInForce = isGiven && m_ledger->allows(*latest, m_formId).has_value();
    if (isInForce)
        addAction(*row, tr("Change what is agreed"), &ParticipantConsent::changeScopes);
    else
        addAction(*row, tr("Begin the conversation"), &ParticipantConsent::beginTalk);
    if (isInForce)
        addAction(*row, tr("Ask everything again"), &ParticipantConsent::beginTalk);
    if (isGiven)
        addAction(*row, tr("Take consent back"), &ParticipantConsent::takeBack);
    if (latest)
        addAction(*row, tr("A copy was given"), &ParticipantConsent::noteCopy);
    if (latest)
        addAction(*row, tr("Correct an entry"), &ParticipantConsent::correct);
    panel.rows().addSpacing(space::s);
    panel.rows().addLayout(row);
}

void ParticipantConsent::beginTalk() { talk({m_who.id, m_formId}); }

void ParticipantConsent::changeScopes() { talk({m_who.id, m_formId, EntryKind::Changed}); }

Conversation ParticipantConsent::conversation() const
{
    if (const auto *form = qobject_cast<const EntryForm *>(m_content))
        return {.who = m_who.id, .formId = m_formId, .words = form->words()};
    const auto *page = qobject_cast<const ConsentPage *>(m_content);
    if (!page)
        return {m_who.id, m_formId};
    Conversation conversation = m_about;
    conversation.said = page->said();
    return conversation;
}

void ParticipantConsent::goOnWith(const Conversation &conversation)
{
    if (conversation.said)
        return talk(conversation);
    if (!conversation.words || m_history.empty())
        return;
    if (EntryForm *form = ask(conversation.words->kind))
        form->goOnFrom(*conversation.words);
}

void ParticipantConsent::talk(const Conversation &about)
{
    const auto open = openConversation(m_context.theme, m_context.workspace, about);
    if (!open)
        return m_banner->show(Banner::Kind::Attention, sentence(open.error()));
    m_about = about;
    auto [page, talk] = *open;
    if (about.kind)
        page->setAgreeOnly(tr("Note it"));
    if (about.kind == EntryKind::Changed && !m_history.empty())
        if (const auto latest = m_ledger->latest(m_who.id); latest && *latest)
            page->showBefore((*latest)->scopes);
    setContent(page);
    connect(talk, &ConsentTalk::left, this, &ParticipantConsent::showOverview);
    connect(talk, &ConsentTalk::agreed, this, [this] {
        showOverview();
        say(tr("It is noted."));
    });
    connect(talk, &ConsentTalk::refused, this, [this] {
        showOverview();
        say(tr("It is noted that this person does not take part."));
    });
}

EntryForm *ParticipantConsent::ask(EntryKind kind)
{
    const consent::LocalConsent &last = m_history.back();
    const auto text = m_documents->find(last.document, last.version);
    if (!text) {
        m_banner->show(Banner::Kind::Attention, sentence(text.error()));
        return nullptr;
    }
    std::vector<consent::LocalConsent> history = m_history;
    std::erase_if(history, [kind](const consent::LocalConsent &entry) {
        return kind == EntryKind::Corrected && entry.kind == EntryKind::CopyGiven;
    });
    const auto drafts = study::Drafts(m_context.workspace).mine();
    const auto open = std::ranges::count(drafts.value_or(std::vector<study::DraftInfo>()), m_who.id,
                                         &study::DraftInfo::participant);
    auto *form = new EntryForm(m_context.theme, kind, **text, history, int(open));
    setContent(form);
    connect(form, &EntryForm::cancelled, this, &ParticipantConsent::showOverview);
    connect(form, &EntryForm::done, this, [this, form, kind] { note(*form, kind); });
    return form;
}

void ParticipantConsent::note(EntryForm &form, EntryKind kind)
{
    if (kind == EntryKind::Corrected)
        return talk({m_who.id, m_formId, kind, form.reason(), form.corrects()});
    const consent::LocalConsent &last = m_history.back();
    const auto added = m_ledger->add({.kind = kind,
                                      .participant = m_who.id,
                                      .document = last.document,
                                      .version = last.version,
                                      .language = form.language(),
                                      .reason = form.reason()});
    if (!added)
        return form.showProblem(added.error());
    showOverview();
    say(kind == EntryKind::Withdrawn ? tr("It is noted: consent was taken back.")
                                     : tr("It is noted: a copy was given."));
}

} // namespace saltbush::app
