// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/YesNo.h"

#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>

namespace saltbush::app
{

YesNo::YesNo(const Theme &theme, const QString &text, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(theme, TextStyle::Choice))
    , m_yes(new Button(theme, Button::Kind::Pill, tr("Yes")))
    , m_no(new Button(theme, Button::Kind::Pill, tr("No")))
{
    m_text->setMarkdown(text, language);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_text, 1);
    row->addWidget(m_yes, 0, Qt::AlignTop);
    row->addWidget(m_no, 0, Qt::AlignTop);
    m_yes->setAccessibleName(tr("%1: yes").arg(m_text->plainText()));
    m_no->setAccessibleName(tr("%1: no").arg(m_text->plainText()));
    connect(m_yes, &Button::clicked, this, [this] { choose(true); });
    connect(m_no, &Button::clicked, this, [this] { choose(false); });
}

void YesNo::choose(bool yes)
{
    m_value = yes;
    m_yes->setOn(yes);
    m_no->setOn(!yes);
    Q_EMIT chosen();
}

} // namespace saltbush::app
