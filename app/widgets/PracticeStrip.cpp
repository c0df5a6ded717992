// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/PracticeStrip.h"

#include "app/widgets/Icons.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace saltbush::app
{

PracticeStrip::PracticeStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new TextLabel(theme, TextStyle::InterfaceBold, Tone::Attention))
{
    m_words->setText(tr("Practice – nothing is kept"));
    setAccessibleName(m_words->plainText());
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    connect(&theme, &Theme::changed, this, &PracticeStrip::restyle);
    restyle();
}

QString PracticeStrip::words() const { return m_words->plainText(); }

void PracticeStrip::restyle()
{
    const int sign = m_theme.scaled(space::xl);
    layout()->setContentsMargins(space::l + sign + space::s, space::s, space::l, space::s);
    update();
}

void PracticeStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.attentionTint);
    painter.fillRect(QRect(0, height() - 2, width(), 2), tokens.attention);
    const double size = m_theme.scaled(space::xl);
    drawSign(painter, Sign::Practice, QRectF(space::l, (height() - size) / 2, size, size),
             tokens.attention);
}

} // namespace saltbush::app
