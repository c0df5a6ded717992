// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/NumbersAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/interview/ScaleLabels.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"

#include <QVBoxLayout>

namespace saltbush::app
{

NumbersAnswer::NumbersAnswer(const Theme &theme, const form::RangeScale &scale, QWidget *parent)
    : AnswerControl(parent)
    , m_scale(scale)
    , m_labels(new ScaleLabels(theme, ScaleLabels::Ends::AsLines))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::xs);
    for (int index = 0; index < scale.count(); ++index) {
        auto *number = new Button(theme, Button::Kind::Pill, scale.at(index));
        number->setMinimumWidth(number->sizeHint().height() + space::l); // wider than high
        flow->addWidget(number);
        connect(number, &Button::clicked, this,
                [this, index] { Q_EMIT answered(m_scale.at(index)); });
        m_numbers.push_back(number);
    }
    layout->addWidget(row);
    layout->addWidget(m_labels);
}

void NumbersAnswer::show(const interview::Question &question, const interview::Question *second)
{
    const int chosen = m_scale.indexOf(question.value);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        Button &number = *m_numbers[i];
        const bool isOn = int(i) == chosen;
        number.setOn(isOn);
        number.setEnabled(!question.isReadOnly);
        const auto words =
            std::ranges::find(question.choices, number.text(), &interview::Choice::value);
        QString name = number.text();
        if (words != question.choices.end())
            name += QStringLiteral(", ") + markdownToPlain(marked(words->label));
        number.setAccessibleName(isOn ? tr("%1, chosen").arg(name) : name);
    }
    setAccessibleName(markdownToPlain(marked(question.label)));
    m_labels->show(m_scale, question, second);
}

bool NumbersAnswer::chooseByNumber(int number)
{
    const int index = m_scale.indexOf(QString::number(number));
    if (index < 0 || !m_numbers[std::size_t(index)]->isEnabled())
        return false;
    m_numbers[std::size_t(index)]->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT answered(m_scale.at(index));
    return true;
}

void NumbersAnswer::focusFirst()
{
    for (Button *number : m_numbers)
        if (number->isOn())
            return number->setFocus(Qt::OtherFocusReason);
    m_numbers.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace saltbush::app
