// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Languages.h"

#include <QFont>

namespace saltbush::app
{

class Theme;

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

/// Noto Sans with the family of the language's script (Han characters differ between SC, TC, KR).
[[nodiscard]] QFont fontFor(const Theme &theme, TextStyle style, const QString &language = {});
/// Least distance of two lines in pixels, so that tone marks never clip.
[[nodiscard]] int lineHeight(const QFont &font, Script script);
/// Thai, Korean and Chinese have no italics.
[[nodiscard]] bool hasItalics(Script script);

} // namespace saltbush::app
