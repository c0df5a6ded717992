// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/AnswerPills.h"

#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>

namespace saltbush::app
{

AnswerPills::AnswerPills(const Theme &theme, const QString &name,
                         const std::vector<Option> &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
{
    setAccessibleName(name);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (const Option &option : options) {
        auto *button = new Button(theme, Button::Kind::Pill, option.text);
        if (!option.language.isEmpty())
            button->setFont(fontFor(theme, TextStyle::Interface, option.language));
        button->setAccessibleName(tr("%1: %2").arg(name, option.text));
        button->installEventFilter(this);
        if (m_buttons.empty())
            setFocusProxy(button); // before it is inside: its place among the Tabs stays
        row->addWidget(button);
        const int number = int(m_buttons.size());
        connect(button, &Button::clicked, this, [this, number] { choose(number); });
        m_buttons.push_back(button);
    }
}

void AnswerPills::choose(int option)
{
    m_value = option;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isIt = int(i) == option;
        m_buttons[i]->setOn(isIt);
        m_buttons[i]->setAccessibleDescription(isIt ? tr("chosen") : QString());
    }
    Q_EMIT chosen();
}

bool AnswerPills::take(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT wentOn();
        return true;
    }
    for (std::size_t i = 0; i < m_options.size(); ++i)
        if (key == int(m_options[i].letter) || (i < 9 && key == Qt::Key_1 + int(i))) {
            m_buttons[i]->setFocus();
            choose(int(i));
            return true;
        }
    return false;
}

bool AnswerPills::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isPlain && take(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saltbush::app
