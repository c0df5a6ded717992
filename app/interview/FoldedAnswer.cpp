// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/FoldedAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

FoldedAnswer::FoldedAnswer(const Theme &theme, QWidget *parent)
    : ChoiceControl(parent)
    , m_head(new Button(theme, Button::Kind::Secondary))
    , m_chosen(new TextLabel(theme, TextStyle::Choice))
    , m_rows(new ChoiceAnswer(theme, ChoiceRow::Mark::Check))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_chosen);
    auto *head = new QHBoxLayout; // the button's own direction would turn an alignment around
    head->addWidget(m_head);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_rows);
    m_head->setSign(Sign::ChevronDown, Qt::RightToLeft);
    connect(m_head, &Button::clicked, this, [this] { unfold(m_rows->isHidden()); });
    connect(m_rows, &ChoiceAnswer::answered, this, &FoldedAnswer::answered);
    connect(m_rows, &ChoiceAnswer::looksAt, this, &FoldedAnswer::looksAt);
    unfold(false);
}

void FoldedAnswer::unfold(bool open)
{
    m_rows->setVisible(open);
    m_head->setText(open ? tr("Close the list") : tr("Open the list"));
}

void FoldedAnswer::show(const interview::Question &question, const interview::Question *second)
{
    if (pictures())
        m_rows->usePictures(*pictures());
    m_rows->show(question, second);
    m_count = int(question.choices.size());
    QStringList chosen;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const interview::Choice &choice = question.choices[i];
        if (!choice.isSelected)
            continue;
        QString words = markdownToPlain(marked(choice.label));
        if (second && i < second->choices.size()
            && second->choices[i].label.text != choice.label.text)
            words += u" ("_s + markdownToPlain(marked(second->choices[i].label)) + u')';
        chosen << (words.isEmpty() ? choice.value : words);
    }
    m_chosen->setText(chosen.join(u" · "_s), question.label.language);
    m_chosen->setVisible(!chosen.isEmpty());
    m_head->setVisible(!question.isReadOnly);
    m_head->setAccessibleDescription(chosen.join(u", "_s));
}

bool FoldedAnswer::chooseByNumber(int number)
{
    if (m_head->isHidden() || number > m_count)
        return false;
    unfold(true);
    return m_rows->chooseByNumber(number);
}

void FoldedAnswer::focusFirst()
{
    if (!m_head->isHidden())
        m_head->setFocus(Qt::OtherFocusReason);
}

} // namespace saltbush::app
