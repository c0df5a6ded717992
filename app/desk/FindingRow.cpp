// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FindingRow.h"

#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace saltbush::app
{

namespace
{

constexpr int signSize = 18;

} // namespace

FindingRow::FindingRow(const Theme &theme, Kind kind, const QString &place, const QString &words,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_words(new TextLabel(theme, TextStyle::Interface))
{
    m_words->setText(place.isEmpty() ? words : tr("%1: %2").arg(place, words));
    setAccessibleName(m_words->plainText());
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    connect(&theme, &Theme::changed, this, &FindingRow::restyle);
    restyle();
}

void FindingRow::restyle()
{
    layout()->setContentsMargins(m_theme.scaled(signSize) + 2 * space::xs, space::xs, 0, space::xs);
    update();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const int size = m_theme.scaled(signSize);
    const int middle = space::xs + lineHeight(m_words->font(), Script::Latin) / 2;
    QPainter painter(this);
    drawSign(painter, m_kind == Kind::Missing ? Sign::Globe : Sign::Warning,
             QRectF(space::xs, middle - size / 2.0, size, size),
             m_kind == Kind::Error         ? tokens.danger
                 : m_kind == Kind::Warning ? tokens.attention
                                           : tokens.muted);
}

} // namespace saltbush::app
