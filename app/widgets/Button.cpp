// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Button.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>
#include <QStyle>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int paddingBeside = 21; // of StyleSheet.cpp, with its edge

QString nameOf(Button::Kind kind, Scheme scheme)
{
    switch (kind) {
    case Button::Kind::Primary:
        return u"primary"_s;
    case Button::Kind::Secondary:
        return u"secondary"_s;
    case Button::Kind::Quiet:
        return u"quiet"_s;
    case Button::Kind::Tinted:
        return u"tinted"_s;
    // On dark paper a dark button needs an edge.
    case Button::Kind::Strong:
        return scheme == Scheme::Light ? u"strong"_s : u"strongOutlined"_s;
    case Button::Kind::OnRail:
        return u"strongOutlined"_s;
    case Button::Kind::Pill:
        return u"pill"_s;
    }
    return {};
}

QColor textColour(Button::Kind kind, bool isOn, const Tokens &tokens)
{
    switch (kind) {
    case Button::Kind::Primary:
        return tokens.onPrimary;
    case Button::Kind::Strong:
    case Button::Kind::OnRail:
        return tokens.onRail;
    case Button::Kind::Tinted:
        return tokens.primary;
    case Button::Kind::Quiet:
        return isOn ? tokens.attention : tokens.muted;
    default:
        return tokens.ink;
    }
}

} // namespace

Button::Button(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Button::restyle);
    restyle();
}

void Button::setSign(Sign sign, Qt::LayoutDirection side)
{
    m_sign = sign;
    setLayoutDirection(side);
    restyle();
}

void Button::setOn(bool on)
{
    m_isOn = on;
    restyle();
}

QSize Button::sizeHint() const
{
    // Thai marks stand above and below what the interface's own font needs.
    const QSize base = QPushButton::sizeHint();
    const int text = lineHeight(font(), Script::Thai) + space::l + 2 * space::ring;
    // Bold comes from the style sheet, which is asked before it knows this text size: a primary
    // button, and a pill that is chosen, keep room of their own for it.
    const bool mayBeBold = m_kind == Kind::Pill || m_kind == Kind::Primary;
    const int icon = m_sign ? iconSize().width() + space::m : 0;
    const int bold = QFontMetrics(boldFont()).horizontalAdvance(this->text()) + icon
        + 2 * (paddingBeside + space::ring);
    const int plain = base.width() + (m_sign ? space::s : 0);
    return {mayBeBold ? qMax(bold, plain) : plain, qMax(base.height(), text)};
}

QFont Button::boldFont() const { return fontFor(m_theme, TextStyle::InterfaceBold); }

void Button::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    paintFocusRing(*this, m_theme,
                   m_kind == Kind::Pill ? height() / 2 - space::ring : space::radius);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // A button that has the focus is pressed by Enter too, as in a dialogue; once, however long.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        click();
    else if (!isEnter)
        QPushButton::keyPressEvent(event);
}

void Button::restyle()
{
    setProperty("kind", nameOf(m_kind, m_theme.scheme()));
    setProperty("on", m_isOn);
    style()->unpolish(this);
    style()->polish(this);
    setFont(fontFor(m_theme, TextStyle::Interface));
    if (m_sign) {
        const int size = m_theme.scaled(18);
        setIconSize({size * signWidth / signHeight, size});
        setIcon(signIcon(*m_sign, textColour(m_kind, m_isOn, m_theme.tokens()), layoutDirection()));
    }
    updateGeometry();
}

} // namespace saltbush::app
