// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Figure.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int usualWidth = 176;

} // namespace

Figure::Figure(const Theme &theme, qint64 number, const QString &words, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *figure = new TextLabel(theme, TextStyle::Title, tone);
    figure->setText(QLocale().toString(number));
    auto *label = new TextLabel(theme, TextStyle::Interface, Tone::Muted);
    label->setText(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, space::m, space::xs);
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(label);
    column->addStretch();
    setAccessibleName(tr("%1: %2").arg(words, QLocale().toString(number)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Figure::sizeHint() const
{
    const int wide = m_theme.scaled(usualWidth);
    return {wide, layout()->heightForWidth(wide)};
}

} // namespace saltbush::app
