// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace saltbush::app
{

class Theme;

enum class Script { Latin, Thai, Korean, SimplifiedChinese, TraditionalChinese };

/// The sizes of the program; all grow with the theme's text size.
enum class TextStyle {
    Interface,     ///< 11 pt
    InterfaceBold, ///< 11 pt bold
    Small,         ///< 10 pt: keys, eyebrows
    Choice,        ///< 13 pt
    Second,        ///< 12.5 pt: the second language, hints
    Question,      ///< 18 pt bold
    Title          ///< 20 pt bold
};

/// As its speakers write it: "ไทย", "한국어", "简体中文"; the name itself where it is not known.
[[nodiscard]] QString languageName(const QString &language);
[[nodiscard]] Script scriptOf(const QString &language);

/// Noto Sans with the family of the language's script (Han characters differ between SC, TC, KR).
[[nodiscard]] QFont fontFor(const Theme &theme, TextStyle style, const QString &language = {});
/// Least distance of two lines in pixels, so that tone marks never clip.
[[nodiscard]] int lineHeight(const QFont &font, Script script);
/// Thai, Korean and Chinese have no italics.
[[nodiscard]] bool hasItalics(Script script);

} // namespace saltbush::app
