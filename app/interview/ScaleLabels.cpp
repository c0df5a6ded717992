// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ScaleLabels.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QGridLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

interview::ShownText labelOf(const interview::Question &question, const QString &value)
{
    const auto found = std::ranges::find(question.choices, value, &interview::Choice::value);
    return found == question.choices.end() ? interview::ShownText() : found->label;
}

} // namespace

ScaleLabels::ScaleLabels(const Theme &theme, Ends ends, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ends(ends)
    , m_grid(new QGridLayout(this))
    , m_start(new TextLabel(theme, TextStyle::Second))
    , m_end(new TextLabel(theme, TextStyle::Second))
    , m_secondStart(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
    , m_secondEnd(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
{
    m_grid->setContentsMargins(space::ring, 0, space::ring, 0);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_start, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_end, 0, 1, Qt::AlignTop);
    m_grid->addWidget(m_secondStart, 1, 0, Qt::AlignTop);
    m_grid->addWidget(m_secondEnd, 1, 1, Qt::AlignTop);
    for (TextLabel *label : {m_end, m_secondEnd})
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    for (TextLabel *label : {m_start, m_end, m_secondStart, m_secondEnd})
        label->setVisible(ends == Ends::AtSides);
}

void ScaleLabels::put(TextLabel &label, const QString &number, const interview::ShownText &text)
{
    QStringList parts{number, marked(text)};
    parts.removeAll(QString());
    label.setMarkdown(parts.join(u" – "_s), text.language);
    label.setVisible(!parts.isEmpty());
}

void ScaleLabels::show(const form::RangeScale &scale, const interview::Question &question,
                       const interview::Question *second)
{
    std::vector<interview::Choice> between = question.choices;
    const auto showEnd = [&](int index, TextLabel &first, TextLabel &beside) {
        const QString value = scale.at(index);
        const auto text = labelOf(question, value);
        put(first, value, text);
        const auto other = second ? labelOf(*second, value) : interview::ShownText();
        put(beside, {}, other.text == text.text ? interview::ShownText() : other);
        std::erase_if(between, [&](const auto &choice) { return choice.value == value; });
    };
    if (m_ends == Ends::AtSides) {
        showEnd(0, *m_start, *m_secondStart);
        showEnd(scale.count() - 1, *m_end, *m_secondEnd);
    }
    setVisible(m_ends == Ends::AtSides || !between.empty());
    showBetween(between, second);
}

void ScaleLabels::showBetween(const std::vector<interview::Choice> &choices,
                              const interview::Question *second)
{
    while (m_between.size() < choices.size()) {
        auto *line = new TextLabel(m_theme, TextStyle::Interface, Tone::Muted);
        m_grid->addWidget(line, 2 + int(m_between.size()), 0, 1, 2);
        m_between.push_back(line);
    }
    for (std::size_t i = 0; i < m_between.size(); ++i) {
        m_between[i]->setVisible(i < choices.size());
        if (i >= choices.size())
            continue;
        interview::ShownText text = choices[i].label;
        const auto other = second ? labelOf(*second, choices[i].value) : interview::ShownText();
        text.text = marked(text);
        text.isFallback = false;
        if (!other.text.isEmpty() && other.text != choices[i].label.text)
            text.text += u" · "_s + marked(other);
        put(*m_between[i], choices[i].value, text);
    }
}

} // namespace saltbush::app
