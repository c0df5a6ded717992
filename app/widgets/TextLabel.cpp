// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/TextLabel.h"

#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

namespace saltbush::app
{

using namespace Qt::StringLiterals;

QColor colourOf(const Theme &theme, Tone tone)
{
    const Tokens &tokens = theme.tokens();
    switch (tone) {
    case Tone::Ink:
        return tokens.ink;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Primary:
        return tokens.primary;
    case Tone::Attention:
        return tokens.attention;
    case Tone::Danger:
        return tokens.danger;
    case Tone::OnRail:
        return tokens.onRail;
    case Tone::OnRailMuted:
        return tokens.onRailMuted;
    }
    return tokens.ink;
}

TextLabel::TextLabel(const Theme &theme, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
    , m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    // In line with the edges of controls, which keep room for their ring.
    setContentsMargins(space::ring, 0, space::ring, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setText(const QString &text, const QString &language)
{
    m_source = text;
    m_language = language;
    m_isMarkdown = false;
    restyle();
}

void TextLabel::setMarkdown(const QString &markdown, const QString &language,
                            const form::TextOutputs &outputs)
{
    m_source = markdown;
    m_outputs = outputs;
    m_language = language;
    m_isMarkdown = true;
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setStyle(TextStyle style)
{
    if (style == m_style)
        return;
    m_style = style;
    restyle();
}

QString TextLabel::plainText() const
{
    return m_isMarkdown ? markdownToPlain(m_source, m_outputs) : m_source;
}

void TextLabel::restyle()
{
    const QFont font = fontFor(m_theme, m_style, m_language);
    const Script script = scriptOf(m_language);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(m_theme, m_tone));
    setPalette(colours);
    const auto emphasis = hasItalics(script) ? Emphasis::Italic : Emphasis::Bold;
    QString body = m_isMarkdown ? markdownToHtml(m_source, emphasis, m_outputs)
                                : m_source.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    if (!body.isEmpty())
        body =
            u"<div style=\"line-height:%1px\">%2</div>"_s.arg(lineHeight(font, script)).arg(body);
    QLabel::setText(body);
    setAccessibleName(plainText());
}

} // namespace saltbush::app
