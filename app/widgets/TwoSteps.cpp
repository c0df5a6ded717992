// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TwoSteps.h"

#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace saltbush::app
{

TwoSteps::TwoSteps(const Theme &theme, const QString &first, const QString &no, QWidget *parent)
    : QWidget(parent)
    , m_first(new Button(theme, Button::Kind::Quiet, first))
    , m_no(new Button(theme, Button::Kind::Secondary, no))
    , m_yes(new Button(theme, Button::Kind::Secondary, QString()))
    , m_warning(new TextLabel(theme, TextStyle::Interface, Tone::Attention))
    , m_second(new QWidget)
{
    auto *row = new FlowLayout;
    row->addWidget(m_no);
    row->addWidget(m_yes);
    auto *rows = new QVBoxLayout(m_second);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_warning);
    rows->addLayout(row);
    m_second->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_first, 0, Qt::AlignLeft);
    layout->addWidget(m_second);
    connect(m_first, &Button::clicked, this, &TwoSteps::ask);
    connect(m_no, &Button::clicked, this, &TwoSteps::goBack);
    connect(m_yes, &Button::clicked, this, &TwoSteps::confirmed);
}

void TwoSteps::setSecond(const QString &warning, const QString &yes)
{
    m_warning->setText(warning);
    m_yes->setText(yes);
}

void TwoSteps::ask()
{
    m_second->show();
    m_no->setFocus();
    m_first->hide();
}

void TwoSteps::goBack()
{
    m_first->show();
    m_first->setFocus();
    m_second->hide();
    Q_EMIT wentBack();
}

} // namespace saltbush::app
