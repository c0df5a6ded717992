// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TextField.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>

#include <algorithm>

namespace saltbush::app
{

namespace
{

constexpr Qt::InputMethodHints discreet = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;

} // namespace

TextField::TextField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setInputMethodHints(discreet);
    const auto restyle = [this] {
        setFont(fontFor(m_theme, TextStyle::Choice));
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

void TextField::setDots(bool dots)
{
    setEchoMode(dots ? QLineEdit::Password : QLineEdit::Normal);
    setInputMethodHints(inputMethodHints() | discreet);
}

QSize TextField::sizeHint() const
{
    const int text = lineHeight(font(), Script::Thai) + space::l + 2 * space::ring;
    const QSize base = QLineEdit::sizeHint();
    return {base.width(), std::max({base.height(), text, space::touch + 2 * space::ring})};
}

/// A layout would make it as low as the button beside it.
QSize TextField::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    paintFocusRing(*this, m_theme);
}

TextArea::TextArea(const Theme &theme, int rows, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_rows(rows)
{
    setInputMethodHints(discreet | Qt::ImhMultiLine);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto restyle = [this] {
        setFont(fontFor(m_theme, TextStyle::Choice));
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

QSize TextArea::sizeHint() const
{
    const int line = lineHeight(font(), Script::Thai);
    return {m_theme.scaled(400), m_rows * line + space::xl + 2 * space::ring};
}

bool TextArea::event(QEvent *event)
{
    const bool isDone = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint)
        paintFocusRing(*this, m_theme);
    return isDone;
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT left();
}

void TextArea::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Enter goes on, as Enter does everywhere else; Alt+Left goes back.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace saltbush::app
