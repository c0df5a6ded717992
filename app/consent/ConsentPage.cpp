// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentPage.h"

#include "app/common/Messages.h"
#include "app/consent/CodeCard.h"
#include "app/consent/ConsentQuestions.h"
#include "app/consent/ConsentWords.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Card.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/ScrollContent.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

QVBoxLayout *cardColumn(QWidget &content)
{
    auto *layout = new QVBoxLayout(&content);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    return layout;
}

} // namespace

ConsentPage::ConsentPage(const Theme &theme, const consent::ConsentDocument &document,
                         ParticipantId participant, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_participant(participant)
    , m_suggested(language)
    , m_card(new Card(theme))
    , m_banner(new Banner(theme))
    , m_back(new Button(theme, Button::Kind::Quiet, tr("Back")))
    , m_other(new Button(theme, Button::Kind::Quiet, tr("Another language")))
    , m_given(new Button(theme, Button::Kind::Primary, tr("Agrees, go on")))
    , m_declined(new Button(theme, Button::Kind::Secondary, tr("Does not want to take part")))
    , m_copy(new Button(theme, Button::Kind::Secondary, tr("A copy of the text was given")))
    , m_end(new Button(theme, Button::Kind::Primary, tr("Go on")))
    , m_keys(new TextLabel(theme, TextStyle::Small, Tone::Muted))
{
    m_back->setSign(Sign::ChevronLeft);
    m_other->setSign(Sign::Globe);
    auto *top = new FlowLayout;
    top->addWidget(m_back);
    top->addWidget(m_other);
    auto *foot = new FlowLayout;
    for (Button *button : {m_declined, m_given, m_copy, m_end})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->addLayout(top);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_banner);
    layout->addWidget(m_keys);
    layout->addLayout(foot);
    connect(m_other, &Button::clicked, this, &ConsentPage::askLanguage);
    connect(m_given, &Button::clicked, this, &ConsentPage::given);
    connect(m_declined, &Button::clicked, this, &ConsentPage::declined);
    connect(m_copy, &Button::clicked, this, &ConsentPage::copyGiven);
    connect(m_end, &Button::clicked, this, &ConsentPage::finished);
    connect(m_back, &Button::clicked, this, &ConsentPage::cancelled);
    if (document.languages.size() > 1)
        askLanguage();
    else if (!document.languages.empty())
        ask(document.languages.begin()->first);
}

void ConsentPage::setContent(QWidget *content)
{
    m_questions = nullptr;
    m_rows.clear();
    m_banner->clear();
    m_card->setContent(content);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_declined, m_given, m_copy, m_end, m_other})
        each->hide();
}

void ConsentPage::askLanguage()
{
    auto *content = new QWidget;
    QVBoxLayout *column = cardColumn(*content);
    auto *title = new TextLabel(m_theme, TextStyle::Question);
    title->setText(tr("In which language do you speak?"));
    column->addWidget(title);
    auto *approved = new TextLabel(m_theme, TextStyle::Interface, Tone::Muted);
    approved->setText(tr("Approved together in %1 (%2)")
                          .arg(languageNames(m_document), approvalWords(m_document)));
    column->addWidget(approved);
    QWidget *first = nullptr;
    std::vector<ChoiceRow *> rows;
    int number = 0;
    for (const auto &[language, text] : m_document.languages) {
        auto *row = new ChoiceRow(m_theme, ChoiceRow::Mark::Radio);
        const QString key = ++number <= 9 ? QString::number(number) : QString();
        row->setContent({languageName(language), language, {}, {}, key});
        column->addWidget(row);
        rows.push_back(row);
        if (!first || language == m_suggested)
            first = row;
        connect(row, &ChoiceRow::clicked, this, [this, code = language] { ask(code); });
    }
    column->addStretch();
    setContent(content);
    m_rows = rows;
    m_keys->setText(tr("Number, or Enter: choose"));
    m_begin = first;
    if (first)
        first->setFocus();
}

QWidget *ConsentPage::text() const
{
    const consent::DocumentText &said = m_document.languages.at(m_language);
    auto *content = new QWidget;
    QVBoxLayout *layout = cardColumn(*content);
    auto *title = new TextLabel(m_theme, TextStyle::Question);
    title->setMarkdown(said.title, m_language);
    auto *facts = new TextLabel(m_theme, TextStyle::Small, Tone::Muted);
    facts->setText(tr("Version %1 · approved in %2: %3")
                       .arg(QLocale().toString(m_document.version), languageName(m_language),
                            approvalWords(m_document)));
    auto *words = new TextLabel(m_theme, TextStyle::Choice);
    words->setMarkdown(said.text, m_language);
    layout->addWidget(title);
    layout->addWidget(facts);
    layout->addWidget(words);
    return content;
}

/// Another language is another text: what was answered to the other one is asked again.
void ConsentPage::ask(const QString &language)
{
    m_language = language;
    QWidget *content = text();
    auto *layout = static_cast<QVBoxLayout *>(content->layout());
    auto *questions = new ConsentQuestions(m_theme, m_document, language);
    questions->showBefore(m_before);
    layout->addWidget(questions);
    layout->addStretch();
    setContent(content);
    m_questions = questions;
    connect(questions, &ConsentQuestions::changed, this, &ConsentPage::check);
    connect(questions, &ConsentQuestions::wentOn, this, &ConsentPage::goOn);
    m_declined->setVisible(!m_agreeOnly);
    m_given->show();
    m_other->setVisible(m_document.languages.size() > 1);
    check();
    // The text is read first; one Enter later the questions begin.
    m_card->setReadable(m_document.languages.at(language).title);
    m_begin = m_card;
    m_card->setFocus();
    m_keys->setText(tr("Arrows: read on · Enter: to the questions"));
}

void ConsentPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_questions)
        return goOn(nullptr);
    const auto number = std::size_t(event->key() - Qt::Key_1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (number == i || (isEnter && m_rows[i]->hasFocus()))
            return m_rows[i]->click();
    QWidget::keyPressEvent(event);
}

void ConsentPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_begin)
        m_begin->setFocus(Qt::OtherFocusReason);
}

void ConsentPage::goOn(QWidget *from)
{
    QWidget *next = m_questions ? m_questions->nextOpen(from) : nullptr;
    if (!next)
        next = m_given;
    next->setFocus(Qt::TabFocusReason);
    bringIntoSight(m_card->scrollArea(), *next, space::xxxl);
}

void ConsentPage::check()
{
    m_banner->clear();
    const int open = m_questions->open();
    m_given->setEnabled(open == 0);
    m_keys->setText(
        open == 0 ? tr("Everything is answered. Enter goes on.")
                  : tr("Y or 1: yes · N or 2: no · Enter goes on · %n still open", nullptr, open));
}

consent::NewEntry ConsentPage::entry(consent::EntryKind kind) const
{
    consent::NewEntry entry{.kind = kind,
                            .participant = m_participant,
                            .document = m_document.id,
                            .version = m_document.version,
                            .language = m_language,
                            .mode = m_document.modes.empty() ? consent::Mode::Verbal
                                                             : m_document.modes.front()};
    if (m_questions)
        m_questions->fill(entry);
    if (kind == consent::EntryKind::Declined)
        for (auto &[scope, agreed] : entry.scopes)
            agreed = false;
    return entry;
}

void ConsentPage::showBefore(const std::map<QString, bool> &scopes)
{
    m_before = scopes;
    if (m_questions)
        m_questions->showBefore(scopes);
}

void ConsentPage::setAgreeOnly(const QString &button)
{
    m_agreeOnly = true;
    m_declined->hide();
    m_given->setText(button);
}

Said ConsentPage::said() const
{
    return {m_document.id,
            m_document.version,
            m_questions || m_isNoted ? m_language : QString(),
            m_questions ? m_questions->answers() : std::vector<std::optional<int>>(),
            m_card->scrollArea().verticalScrollBar()->value(),
            m_isNoted,
            m_isNoted && !m_copy->isEnabled()};
}

void ConsentPage::goOnFrom(const Said &said, const QString &code, const QStringList &cardLanguages)
{
    if (said.language.isEmpty())
        return;
    m_language = said.language;
    if (said.isNoted) {
        showEnd(code, cardLanguages);
        if (said.isCopyNoted)
            showCopyNoted();
        return;
    }
    ask(said.language);
    m_questions->answer(said.answers);
    if (std::ranges::any_of(said.answers, [](const auto &it) { return it.has_value(); })) {
        QWidget *next = m_questions->nextOpen();
        m_begin = next ? next : m_given;
        m_begin->setFocus();
    }
    // Once the page is as tall as its words need.
    QTimer::singleShot(0, m_card, [this, read = said.read] {
        m_card->scrollArea().verticalScrollBar()->setValue(read);
    });
}

void ConsentPage::showEnd(const QString &code, const QStringList &cardLanguages)
{
    m_isNoted = true;
    auto *content = new QWidget;
    QVBoxLayout *column = cardColumn(*content);
    auto *title = new TextLabel(m_theme, TextStyle::Interface, Tone::Muted);
    title->setText(tr("It is noted and saved. Give the code before you go on."));
    column->addWidget(title);
    column->addWidget(new CodeCard(m_theme, code, cardLanguages, m_language));
    column->addStretch();
    setContent(content);
    m_back->hide();
    m_keys->setText(tr("Enter goes on"));
    m_copy->show();
    m_end->show();
    m_begin = m_end;
    m_end->setFocus();
}

void ConsentPage::showCopyNoted()
{
    m_copy->setEnabled(false);
    m_copy->setText(tr("Noted: a copy was given"));
    m_copy->setSign(Sign::Check);
    m_end->setFocus();
}

void ConsentPage::showProblem(const Error &error)
{
    m_banner->show(Banner::Kind::Attention, sentence(error));
}

} // namespace saltbush::app
