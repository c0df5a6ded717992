// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Markdown.h"

#include <optional>
#include <span>

namespace saltbush::form
{

/// A character of a text, or all that came from one answer, with what it may mean.
struct Glyph
{
    QChar character;
    bool isPlain = false; ///< escaped, or from an answer: never a sign
    std::optional<QString> output = {};

    [[nodiscard]] bool is(QChar sign) const { return !isPlain && character == sign; }
    [[nodiscard]] bool isSpace() const { return !isPlain && character.isSpace(); }
    [[nodiscard]] bool isWord() const
    {
        return output || character.isLetterOrNumber() || character.isMark();
    }
};
using Glyphs = std::span<const Glyph>;

/// The characters of a text, its escapes taken off ("\*" is a plain star).
[[nodiscard]] std::vector<Glyph> glyphsOf(const QString &text, const TextOutputs &outputs);
[[nodiscard]] QString wordsOf(Glyphs glyphs);

/// What stands inside a paragraph, heading or item.
[[nodiscard]] std::vector<MarkdownNode> readInline(Glyphs glyphs);

} // namespace saltbush::form
