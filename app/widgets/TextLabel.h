// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Typography.h"
#include "core/form/Markdown.h"

#include <QLabel>

namespace saltbush::app
{

enum class Tone { Ink, Muted, Primary, Attention, Danger, OnRail, OnRailMuted };

/// A text to read, wrapped, in the font and line height of its language. Shows the Markdown of
/// forms where it is told to, else exactly what it is given.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextStyle style, Tone tone = Tone::Ink,
              QWidget *parent = nullptr);

    void setText(const QString &text, const QString &language = {});
    /// `outputs`: what of it came from answers.
    void setMarkdown(const QString &markdown, const QString &language = {},
                     const form::TextOutputs &outputs = {});
    void setTone(Tone tone);
    void setStyle(TextStyle style);
    [[nodiscard]] QString plainText() const;

private:
    void restyle();

    const Theme &m_theme;
    TextStyle m_style;
    Tone m_tone;
    QString m_source, m_language;
    form::TextOutputs m_outputs;
    bool m_isMarkdown = false;
};

[[nodiscard]] QColor colourOf(const Theme &theme, Tone tone);

} // namespace saltbush::app
