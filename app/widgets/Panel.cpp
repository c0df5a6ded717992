// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Panel.h"

#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace saltbush::app
{

Panel::Panel(const Theme &theme, const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_rows->setSpacing(space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    if (!heading.isEmpty()) {
        auto *words = new TextLabel(theme, TextStyle::InterfaceBold);
        words->setText(heading);
        m_rows->addWidget(words);
    }
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

TextLabel *Panel::addText(const QString &words)
{
    auto *label = new TextLabel(m_theme, TextStyle::Interface);
    label->setText(words);
    m_rows->addWidget(label);
    return label;
}

TextLabel *Panel::addMuted(const QString &words)
{
    TextLabel *label = addText(words);
    label->setTone(Tone::Muted);
    return label;
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().line, 1));
    painter.setBrush(m_theme.tokens().card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius,
                            space::cardRadius);
}

} // namespace saltbush::app
