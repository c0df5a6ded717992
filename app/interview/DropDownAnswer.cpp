// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DropDownAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"
#include "core/form/RangeScale.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saltbush::app
{

DropDownAnswer::DropDownAnswer(const Theme &theme, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_list(new DropDown(theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        Q_EMIT answered(m_list->itemData(index).toString());
        if (m_list->wasPicked())
            Q_EMIT settled();
    });
}

void DropDownAnswer::show(const interview::Question &question, const interview::Question *second)
{
    const QSignalBlocker quiet(m_list);
    const QString language = question.label.language;
    m_list->setFont(fontFor(m_theme, TextStyle::Choice, language));
    m_list->setAccessibleName(markdownToPlain(marked(question.label)));
    m_list->clear();
    m_list->addItem(QString(), QString()); // nothing chosen yet, or taken back
    const auto scale = form::RangeScale::of(question.parameters);
    m_isScale = scale.has_value();
    m_list->leaveNumbers(!m_isScale); // 25 of 100 is found by both its digits
    if (scale)
        addNumbers(*scale, question);
    else
        addChoices(question, second);
    m_list->setCurrentIndex(qMax(0, m_list->findData(question.value)));
    m_list->setEnabled(!question.isReadOnly);
}

/// Every number of a scale, those that have words with them.
void DropDownAnswer::addNumbers(const form::RangeScale &scale, const interview::Question &question)
{
    for (int i = 0; i < scale.count(); ++i) {
        const QString value = scale.at(i);
        const auto words = std::ranges::find(question.choices, value, &interview::Choice::value);
        const QString text = words == question.choices.end()
            ? value
            : value + QStringLiteral(" – ") + markdownToPlain(marked(words->label));
        m_list->addItem(text, value);
    }
}

void DropDownAnswer::addChoices(const interview::Question &question,
                                const interview::Question *second)
{
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        QString text = markdownToPlain(marked(question.choices[i].label));
        if (second && i < second->choices.size()
            && second->choices[i].label.text != question.choices[i].label.text)
            text += QStringLiteral(" · ") + markdownToPlain(marked(second->choices[i].label));
        m_list->addItem(text, question.choices[i].value);
    }
}

bool DropDownAnswer::chooseByNumber(int number)
{
    const int index = m_isScale ? m_list->findData(QString::number(number)) : number;
    if (index < 0 || index >= m_list->count() || !m_list->isEnabled())
        return false;
    m_list->setCurrentIndex(index);
    Q_EMIT answered(m_list->itemData(index).toString());
    Q_EMIT settled();
    return true;
}

void DropDownAnswer::focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }

} // namespace saltbush::app
