// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TwoSteps.h"

#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

TwoSteps::TwoSteps(const Theme &theme, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_first(new Button(theme, Button::Kind::Quiet, words.first))
    , m_no(new Button(theme, Button::Kind::Secondary, words.no))
    , m_question(new QWidget)
{
    auto *question = new TextLabel(theme, TextStyle::Interface, Tone::Attention);
    question->setText(words.question);
    auto *yes = new Button(theme, Button::Kind::Secondary, words.yes);
    auto *answers = new FlowLayout;
    answers->addWidget(m_no);
    answers->addWidget(yes);
    auto *rows = new QVBoxLayout(m_question);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(question);
    rows->addLayout(answers);
    m_question->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_first, 0, Qt::AlignLeft);
    layout->addWidget(m_question);
    connect(m_first, &Button::clicked, this, [this] { ask(true); });
    connect(m_no, &Button::clicked, this, [this] { ask(false); });
    connect(yes, &Button::clicked, this, &TwoSteps::chosen);
}

void TwoSteps::ask(bool asks)
{
    // Shown before the other is hidden: the focus stays here.
    (asks ? m_question : static_cast<QWidget *>(m_first))->show();
    (asks ? m_no : m_first)->setFocus();
    (asks ? static_cast<QWidget *>(m_first) : m_question)->hide();
}

} // namespace saltbush::app
