// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentPage.h"

#include "app/common/Messages.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/YesNo.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

QString modeName(consent::Mode mode)
{
    switch (mode) {
    case consent::Mode::Verbal:
        return ConsentPage::tr("Said aloud");
    case consent::Mode::Witnessed:
        return ConsentPage::tr("Said before a witness");
    case consent::Mode::Signed:
        return ConsentPage::tr("Signed");
    case consent::Mode::AudioRecorded:
        return ConsentPage::tr("Recorded");
    case consent::Mode::Implied:
        return ConsentPage::tr("By answering");
    }
    return {};
}

} // namespace

ConsentPage::ConsentPage(const Theme &theme, const consent::ConsentDocument &document,
                         ParticipantId participant, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_participant(participant)
    , m_language(document.languages.contains(language) ? language
                                                       : document.languages.begin()->first)
    , m_card(new Card(theme))
    , m_languages(new DropDown(theme))
    , m_banner(new Banner(theme))
    , m_given(new Button(theme, Button::Kind::Primary, tr("Agrees, go on")))
    , m_declined(new Button(theme, Button::Kind::Secondary, tr("Does not want to take part")))
{
    for (const auto &[code, text] : m_document.languages)
        m_languages->addItem(languageName(code), code);
    m_languages->setCurrentIndex(m_languages->findData(m_language));
    m_languages->setAccessibleName(tr("Language of the conversation"));
    auto *back = new Button(theme, Button::Kind::Quiet, tr("Back"));
    back->setSign(Sign::ChevronLeft);
    auto *top = new QHBoxLayout;
    top->addWidget(back);
    top->addStretch();
    top->addWidget(m_languages);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_declined);
    foot->addStretch();
    foot->addWidget(m_given);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->addLayout(top);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_banner);
    layout->addLayout(foot);
    connect(m_languages, &DropDown::activated, this, [this] {
        m_language = m_languages->currentData().toString();
        build();
    });
    connect(m_given, &Button::clicked, this, &ConsentPage::given);
    connect(m_declined, &Button::clicked, this, &ConsentPage::declined);
    connect(back, &Button::clicked, this, &ConsentPage::cancelled);
    build();
}

/// Another language is another text: what was answered to the other one is asked again.
void ConsentPage::build()
{
    const consent::DocumentText &text = m_document.languages.at(m_language);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::m);
    auto *title = new TextLabel(m_theme, TextStyle::Question);
    title->setMarkdown(text.title, m_language);
    auto *words = new TextLabel(m_theme, TextStyle::Choice);
    words->setMarkdown(text.text, m_language);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(space::m);
    addQuestions(*layout);
    layout->addStretch();
    m_card->setContent(content);
    check();
}

void ConsentPage::addQuestions(QVBoxLayout &layout)
{
    const auto add = [&](const QString &text, const QString &language) {
        auto *question = new YesNo(m_theme, text, language);
        layout.addWidget(question);
        connect(question, &YesNo::chosen, this, &ConsentPage::check);
        return question;
    };
    m_scopes.clear();
    m_understood.clear();
    for (const consent::ComprehensionQuestion &question : m_document.comprehension)
        m_understood[question.id] = add(textIn(question.question), m_language);
    for (const consent::Scope &scope : m_document.scopes)
        m_scopes[scope.id] = add(textIn(scope.label), m_language);
    m_eligible =
        add(tr("For you: the participant may take part (age, and what the study asks for)"), {});
    m_capable = add(tr("For you: the participant can decide freely, here and now"), {});
    m_mode = new DropDown(m_theme);
    m_mode->setAccessibleName(tr("How it was given"));
    for (const consent::Mode mode : m_document.modes)
        m_mode->addItem(modeName(mode), int(mode));
    auto *name = new TextLabel(m_theme, TextStyle::InterfaceBold);
    name->setText(tr("How it was given"));
    layout.addWidget(name);
    layout.addWidget(m_mode, 0, Qt::AlignLeft);
}

QString ConsentPage::textIn(const study::TextByLanguage &texts) const
{
    const auto found = texts.find(m_language);
    if (found != texts.end())
        return found->second;
    return texts.empty() ? QString() : texts.begin()->second;
}

void ConsentPage::check()
{
    const auto isSaid = [](const auto &entry) { return entry.second->value().has_value(); };
    m_given->setEnabled(std::ranges::all_of(m_scopes, isSaid)
                        && std::ranges::all_of(m_understood, isSaid) && m_eligible->value()
                        && m_capable->value());
    m_banner->clear();
}

consent::NewEntry ConsentPage::entry(consent::EntryKind kind) const
{
    const bool isGiven = kind != consent::EntryKind::Declined;
    consent::NewEntry entry{.kind = kind,
                            .participant = m_participant,
                            .document = m_document.id,
                            .version = m_document.version,
                            .language = m_language,
                            .mode = consent::Mode(m_mode->currentData().toInt())};
    for (const auto &[id, question] : m_scopes)
        entry.scopes[id] = isGiven && question->value().value_or(false);
    for (const auto &[id, question] : m_understood)
        entry.comprehension.push_back({id, question->value().value_or(false)});
    entry.eligible = m_eligible->value().value_or(false);
    entry.capable = m_capable->value().value_or(false);
    return entry;
}

void ConsentPage::showProblem(const Error &error)
{
    m_banner->show(Banner::Kind::Attention, sentence(error));
}

} // namespace saltbush::app
