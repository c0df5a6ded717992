// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Banner.h"

#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace saltbush::app
{

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextStyle::Interface))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::l + space::xl + space::s, space::s, space::s, space::s);
    m_row->addWidget(m_text, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void Banner::show(Kind kind, const QString &message, const QString &language)
{
    m_kind = kind;
    const bool isNews = message != m_text->plainText();
    m_text->setText(message, language);
    m_text->setTone(kind == Kind::Info            ? Tone::Ink
                        : kind == Kind::Attention ? Tone::Attention
                                                  : Tone::Danger);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    update();
    if (isNews && !message.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setAction(const QString &text)
{
    if (!m_action) {
        m_action = new Button(m_theme, Button::Kind::Secondary);
        connect(m_action, &Button::clicked, this, &Banner::actionChosen);
        m_row->addWidget(m_action);
    }
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::clear() { show(Kind::Info, {}); }

QString Banner::message() const { return isHidden() ? QString() : m_text->plainText(); }

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const QColor ground = m_kind == Kind::Info ? tokens.tint
        : m_kind == Kind::Attention            ? tokens.attentionTint
                                               : tokens.dangerTint;
    const QColor sign = m_kind == Kind::Info ? tokens.primary
        : m_kind == Kind::Attention          ? tokens.attention
                                             : tokens.danger;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.scheme() == Scheme::HighContrast ? QPen(sign, 2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const double inset = space::ring;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, 1, -inset, -1), space::radius,
                            space::radius);
    drawSign(painter, m_kind == Kind::Info ? Sign::Info : Sign::Warning,
             QRectF(space::l, (height() - space::xl) / 2.0, space::xl, space::xl), sign);
}

} // namespace saltbush::app
