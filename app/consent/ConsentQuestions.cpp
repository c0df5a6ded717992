// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentQuestions.h"

#include "app/consent/ConsentWords.h"
#include "app/widgets/AnswerPills.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/YesNo.h"

#include <QVBoxLayout>

namespace saltbush::app
{

ConsentQuestions::ConsentQuestions(const Theme &theme, const consent::ConsentDocument &document,
                                   const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_language(language)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
    if (!document.comprehension.empty())
        addHeading(tr("Is it understood?"));
    for (const consent::ComprehensionQuestion &question : document.comprehension)
        m_understood[question.id] = addYesNo(question.question, {tr("Understood"), tr("Not yet")});
    addHeading(tr("What is agreed to"));
    for (const consent::Scope &scope : document.scopes) {
        m_scopes[scope.id] = addYesNo(scope.label);
        m_scopes[scope.id]->setNote(scopeWords(scope));
    }
    addForResearcher();
}

void ConsentQuestions::addHeading(const QString &words)
{
    auto *heading = new TextLabel(m_theme, TextStyle::InterfaceBold, Tone::Muted);
    heading->setText(words);
    m_layout->addSpacing(space::s);
    m_layout->addWidget(heading);
}

/// Where it is not translated, it says in which language it stands there.
YesNo *ConsentQuestions::addYesNo(const study::TextByLanguage &texts, const YesNo::Words &words)
{
    const TextInLanguage text = textIn(texts, m_language);
    const QString shown = text.shownIn == m_language
        ? text.text
        : tr("%1 (only in %2)").arg(text.text, languageName(text.shownIn));
    return addYesNo(shown, text.shownIn, words);
}

YesNo *ConsentQuestions::addYesNo(const QString &text, const QString &language,
                                  const YesNo::Words &words)
{
    auto *question = new YesNo(m_theme, text, language, words);
    m_layout->addWidget(question);
    m_asked.push_back({question,
                       [question]() -> std::optional<int> {
                           const auto yes = question->value();
                           return yes ? std::optional(*yes ? 0 : 1) : std::nullopt;
                       },
                       [question](int option) { question->choose(option == 0); }});
    connect(question, &YesNo::chosen, this, &ConsentQuestions::changed);
    connect(question, &YesNo::wentOn, this, [this, question] { Q_EMIT wentOn(question); });
    return question;
}

void ConsentQuestions::addForResearcher()
{
    addHeading(tr("For you, not to be read aloud"));
    m_eligible = addYesNo(tr("This person may take part (age, and what the study asks for)."), {});
    m_capable = addYesNo(tr("This person can decide freely, here and now."), {});
    if (m_document.modes.size() > 1)
        addModes();
}

void ConsentQuestions::addModes()
{
    auto *name = new TextLabel(m_theme, TextStyle::Choice);
    name->setText(tr("How it was said"));
    std::vector<AnswerPills::Option> options;
    options.reserve(m_document.modes.size());
    for (const consent::Mode mode : m_document.modes)
        options.push_back({modeWords(mode)});
    m_mode = new AnswerPills(m_theme, tr("How it was said"), options);
    m_layout->addWidget(name);
    m_layout->addWidget(m_mode);
    m_asked.push_back({m_mode, [this] { return m_mode->value(); },
                       [this](int option) { m_mode->choose(option); }});
    connect(m_mode, &AnswerPills::chosen, this, &ConsentQuestions::changed);
    connect(m_mode, &AnswerPills::wentOn, this, [this] { Q_EMIT wentOn(m_mode); });
}

void ConsentQuestions::showBefore(const std::map<QString, bool> &scopes)
{
    for (const auto &[id, question] : m_scopes) {
        const auto before = scopes.find(id);
        const consent::Scope *scope = m_document.scope(id);
        if (before != scopes.end() && scope)
            question->setNote(before->second ? tr("Until now: yes. %1").arg(scopeWords(*scope))
                                             : tr("Until now: no. %1").arg(scopeWords(*scope)));
    }
}

std::vector<std::optional<int>> ConsentQuestions::answers() const
{
    std::vector<std::optional<int>> answers;
    answers.reserve(m_asked.size());
    for (const Asked &it : m_asked)
        answers.push_back(it.value());
    return answers;
}

void ConsentQuestions::answer(const std::vector<std::optional<int>> &answers)
{
    for (std::size_t i = 0; i < std::min(answers.size(), m_asked.size()); ++i)
        if (answers[i])
            m_asked[i].choose(*answers[i]);
}

int ConsentQuestions::open() const
{
    return int(std::ranges::count_if(m_asked, [](const Asked &it) { return !it.value(); }));
}

void ConsentQuestions::fill(consent::NewEntry &entry) const
{
    for (const auto &[id, question] : m_scopes)
        entry.scopes[id] = question->value().value_or(false);
    for (const auto &[id, question] : m_understood)
        entry.comprehension.push_back({id, question->value().value_or(false)});
    entry.eligible = m_eligible->value().value_or(false);
    entry.capable = m_capable->value().value_or(false);
    if (m_mode && m_mode->value())
        entry.mode = m_document.modes[std::size_t(*m_mode->value())];
}

QWidget *ConsentQuestions::nextOpen(const QWidget *after) const
{
    const auto from = std::ranges::find(m_asked, after, &Asked::widget);
    const auto isOpen = [](const Asked &it) { return !it.value(); };
    auto next = from == m_asked.end() ? from : std::find_if(from + 1, m_asked.end(), isOpen);
    if (next == m_asked.end())
        next = std::ranges::find_if(m_asked, isOpen);
    return next == m_asked.end() ? nullptr : next->widget;
}

} // namespace saltbush::app
