// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/AddressAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace saltbush::app
{

AddressAnswer::AddressAnswer(const Theme &theme, QWidget *parent)
    : AnswerControl(parent)
    , m_address(new TextField(theme))
    , m_copy(new Button(theme, Button::Kind::Secondary, tr("Copy the address")))
    , m_note(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    layout->addLayout(row);
    layout->addWidget(m_note);
    const auto restyle = [this, &theme] {
        QPalette palette = m_address->palette();
        palette.setColor(QPalette::Text, theme.tokens().primary);
        m_address->setPalette(palette);
        QFont font = m_address->font();
        font.setUnderline(true);
        m_address->setFont(font);
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        m_note->setText(tr("Copied."));
    });
    connect(m_address, &TextField::textEdited, this, &AddressAnswer::typed);
    connect(m_address, &TextField::editingFinished, this, &AddressAnswer::flush);
    m_note->setText(tr("This program never opens an address by itself."));
}

void AddressAnswer::show(const interview::Question &question, const interview::Question *)
{
    m_address->setAccessibleName(markdownToPlain(marked(question.label)));
    m_address->setReadOnly(question.isReadOnly);
    if (isTyping() || m_shown == question.value)
        return;
    m_shown = question.value;
    if (m_address->text() != question.value) {
        m_address->setText(question.value);
        m_address->setCursorPosition(0);
    }
}

void AddressAnswer::focusFirst()
{
    if (m_address->isReadOnly())
        m_copy->setFocus(Qt::OtherFocusReason);
    else
        m_address->setFocus(Qt::OtherFocusReason);
}

QString AddressAnswer::typedValue() const { return m_address->text(); }

void AddressAnswer::forgetTyping()
{
    AnswerControl::forgetTyping();
    m_shown.reset();
}

} // namespace saltbush::app
