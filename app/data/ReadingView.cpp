// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/ReadingView.h"

#include "app/common/Languages.h"
#include "app/data/DataWords.h"
#include "app/interview/InterviewWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Page.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

ReadingView::ReadingView(const Theme &theme, dataset::InterviewReading reading,
                         const QStringList &facts, QString mainLanguage, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reading(std::move(reading))
    , m_mainLanguage(std::move(mainLanguage))
    , m_languages(new DropDown(theme))
    , m_column(pageColumn(*this))
{
    auto *back = new Button(theme, Button::Kind::Secondary, tr("Back  Esc"));
    back->setAccessibleName(tr("Back to the list"));
    back->setSign(Sign::ChevronLeft);
    for (const QString &language : m_reading.languages)
        m_languages->addItem(languageName(language), language);
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(m_mainLanguage)));
    m_languages->setAccessibleName(tr("Language of questions and answers"));
    m_languages->setVisible(m_languages->count() > 1);
    auto *top = new FlowLayout;
    top->addWidget(back);
    top->addWidget(m_languages);
    m_column->addLayout(top);
    auto *head = new TextLabel(theme, TextStyle::InterfaceBold);
    head->setText(facts.join(QStringLiteral(" · ")));
    m_column->addWidget(head);
    for (const QString &comment : m_reading.comments) {
        auto *words = new TextLabel(theme, TextStyle::Interface);
        words->setText(tr("Remark about the whole: %1").arg(comment));
        m_column->addWidget(words);
    }
    m_column->addStretch();
    setFocusProxy(back);
    connect(back, &Button::clicked, this, &ReadingView::leaving);
    connect(m_languages, &DropDown::activated, this,
            [this] { show(m_languages->currentData().toString()); });
    show(m_languages->currentData().toString());
}

void ReadingView::show(const QString &language)
{
    auto *lines = new Panel(m_theme);
    lines->rows().setSpacing(space::m);
    for (const dataset::ReadLine &line : m_reading.lines)
        addLine(line, language, lines->rows());
    if (m_reading.lines.empty())
        lines->addMuted(tr("No question of this interview was answered."));
    if (m_lines) {
        const std::unique_ptr<QLayoutItem> replaced(m_column->replaceWidget(m_lines, lines));
        m_lines->deleteLater();
    } else {
        m_column->insertWidget(m_column->count() - 1, lines);
    }
    m_lines = lines;
}

void ReadingView::addLine(const dataset::ReadLine &line, const QString &language, QVBoxLayout &rows)
{
    if (!line.isHeading)
        return addQuestion(line, language, rows);
    auto *heading = new TextLabel(m_theme, TextStyle::InterfaceBold, Tone::Primary);
    const QString words = markdownToPlain(textFor(line.labels, language));
    heading->setText(
        line.occurrence > 0
            ? tr("%1 (%L2)").arg(words.isEmpty() ? tr("Once more") : words).arg(line.occurrence)
            : words,
        language);
    rows.addSpacing(space::s);
    rows.addWidget(heading);
}

void ReadingView::addQuestion(const dataset::ReadLine &line, const QString &language,
                              QVBoxLayout &rows)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(qMin(line.depth, 3) * space::l, 0, 0, 0);
    column->setSpacing(space::xs);
    const auto add = [&](const QString &words, TextStyle style, Tone tone, const QString &in) {
        auto *label = new TextLabel(m_theme, style, tone);
        label->setText(words, in);
        column->addWidget(label);
    };
    add(markdownToPlain(textFor(line.labels, language)), TextStyle::Interface, Tone::Muted,
        language);
    const bool isAnswered = line.nonresponse.isEmpty() && !line.value.isEmpty();
    add(answerWords(line, language), TextStyle::Choice, isAnswered ? Tone::Ink : Tone::Muted,
        language);
    if (!line.language.isEmpty() && line.language != m_mainLanguage)
        add(tr("Asked in %1").arg(languageWords(line.language)), TextStyle::Small, Tone::Muted, {});
    for (const QString &comment : line.comments)
        add(tr("Remark: %1").arg(comment), TextStyle::Interface, Tone::Ink, {});
    if (line.isFlagged)
        add(line.flag.isEmpty() ? tr("Flagged: look at this again")
                                : tr("Flagged: %1").arg(line.flag),
            TextStyle::Interface, Tone::Attention, {});
    rows.addWidget(block);
}

QString ReadingView::answerWords(const dataset::ReadLine &line, const QString &language) const
{
    if (!line.nonresponse.isEmpty())
        return InterviewWords(language).reason(line.nonresponse);
    if (line.value.isEmpty())
        return tr("Left open");
    if (line.isAcknowledged)
        return InterviewWords(language).understood();
    if (line.chosen.empty())
        return line.value;
    QStringList words;
    for (const dataset::CodeLabel &choice : line.chosen) {
        const QString text = markdownToPlain(textFor(choice.labels, language));
        words << (text.isEmpty() ? choice.code : text);
    }
    return words.join(u'\n');
}

} // namespace saltbush::app
