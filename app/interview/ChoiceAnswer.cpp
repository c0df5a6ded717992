// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Space.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t numberKeys = 9;

/// An acknowledgement is one choice that the form does not write down.
std::vector<interview::Choice> choicesOf(const interview::Question &question)
{
    if (question.kind != form::ControlKind::Trigger)
        return question.choices;
    const QString language = question.label.language;
    return {
        {u"OK"_s, {InterviewWords(language).understood(), language}, question.value == "OK"_L1}};
}

} // namespace

ChoiceAnswer::ChoiceAnswer(const Theme &theme, ChoiceRow::Mark mark, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_mark(mark)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m - 2 * space::ring);
}

void ChoiceAnswer::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto *row = new ChoiceRow(m_theme, m_mark, this);
        layout()->addWidget(row);
        connect(row, &ChoiceRow::clicked, this, [this, index = m_rows.size()] { chosen(index); });
        m_rows.push_back(row);
    }
}

void ChoiceAnswer::show(const interview::Question &question, const interview::Question *second)
{
    const auto choices = choicesOf(question);
    const auto beside = second ? choicesOf(*second) : std::vector<interview::Choice>();
    setRowCount(choices.size());
    m_values.clear();
    m_answer = question.value.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_values << choices[i].value;
        ChoiceRow::Content content =
            rowContent(choices[i].label, i < beside.size() ? &beside[i].label : nullptr);
        if (i < numberKeys)
            content.key = QString::number(i + 1);
        m_rows[i]->setContent(content);
        m_rows[i]->setEnabled(!question.isReadOnly);
        const qsizetype place = m_answer.indexOf(choices[i].value);
        m_rows[i]->setChecked(place >= 0);
    }
}

bool ChoiceAnswer::chooseByNumber(int number)
{
    const auto index = std::size_t(number - 1);
    if (index >= m_rows.size() || !m_rows[index]->isEnabled())
        return false;
    m_rows[index]->setFocus(Qt::ShortcutFocusReason);
    m_rows[index]->click();
    return true;
}

void ChoiceAnswer::focusFirst()
{
    for (ChoiceRow *row : m_rows)
        if (row->isChecked())
            return row->setFocus(Qt::OtherFocusReason);
    if (!m_rows.empty())
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

void ChoiceAnswer::chosen(std::size_t index)
{
    const QString &value = m_values[qsizetype(index)];
    if (m_mark == ChoiceRow::Mark::Radio) {
        m_answer = {value};
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i]->setChecked(i == index);
        return Q_EMIT answered(value);
    }
    const bool wasChosen = m_answer.removeAll(value) > 0;
    if (!wasChosen)
        m_answer << value;
    // Several choices stand in the order of the form.
    std::ranges::sort(m_answer, {}, [this](const QString &v) { return m_values.indexOf(v); });
    Q_EMIT answered(m_answer.join(u' '));
}

} // namespace saltbush::app
