// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/PillChoice.h"

#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

namespace saltbush::app
{

PillChoice::PillChoice(const Theme &theme, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new FlowLayout(this))
{
    setAccessibleName(what);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PillChoice::add(const QString &words, const QVariant &value, const QString &language)
{
    auto *button = new Button(m_theme, Button::Kind::Pill, words);
    button->setCheckable(true); // a screen reader hears which one is chosen
    button->setAccessibleName(tr("%1: %2").arg(accessibleName(), words));
    if (!language.isEmpty()) {
        const auto restyle = [this, button, language] {
            button->setFont(fontFor(m_theme, TextStyle::Interface, language));
            button->updateGeometry();
        };
        connect(&m_theme, &Theme::changed, button, restyle);
        restyle();
    }
    m_row->addWidget(button);
    m_options.push_back({button, value});
    connect(button, &Button::clicked, this, [this, value] {
        choose(value);
        Q_EMIT chosen(value);
    });
}

void PillChoice::focusChosen()
{
    for (const Option &option : m_options)
        if (option.value == m_value)
            option.button->setFocus();
}

void PillChoice::choose(const QVariant &value)
{
    m_value = value;
    for (const Option &option : m_options) {
        const bool isIt = option.value == value;
        option.button->setChecked(isIt);
        option.button->setOn(isIt);
    }
}

} // namespace saltbush::app
