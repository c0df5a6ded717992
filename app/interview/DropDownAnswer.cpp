// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DropDownAnswer.h"

#include "app/widgets/DropDown.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

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
    connect(m_list, &QComboBox::activated, this,
            [this](int index) { Q_EMIT answered(m_list->itemData(index).toString()); });
}

void DropDownAnswer::show(const interview::Question &question, const interview::Question *second)
{
    const QSignalBlocker quiet(m_list);
    const QString language = question.label.language;
    m_list->setFont(fontFor(m_theme, TextStyle::Choice, language));
    m_list->setAccessibleName(markdownToPlain(question.label.text));
    m_list->clear();
    m_list->addItem(QString(), QString()); // nothing chosen yet, or taken back
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        QString text = markdownToPlain(question.choices[i].label.text);
        if (second && i < second->choices.size())
            text += QStringLiteral(" · ") + markdownToPlain(second->choices[i].label.text);
        m_list->addItem(text, question.choices[i].value);
    }
    m_list->setCurrentIndex(qMax(0, m_list->findData(question.value)));
    m_list->setEnabled(!question.isReadOnly);
}

bool DropDownAnswer::chooseByNumber(int number)
{
    if (number >= m_list->count() || !m_list->isEnabled())
        return false;
    m_list->setCurrentIndex(number);
    Q_EMIT answered(m_list->itemData(number).toString());
    return true;
}

void DropDownAnswer::focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }

} // namespace saltbush::app
