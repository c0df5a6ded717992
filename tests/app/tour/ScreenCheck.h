// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace saltbush::test
{

/// The labels, rows and buttons in sight whose text does not fit their place.
[[nodiscard]] QStringList clippedTexts(QWidget &window);
/// Pairs of controls or texts in sight that lie on each other.
[[nodiscard]] QStringList overlaps(QWidget &window);
/// Texts in sight for which no installed font has all the letters.
[[nodiscard]] QStringList textsWithoutGlyphs(QWidget &window);
/// Controls that can have the focus and that a screen reader could not name.
[[nodiscard]] QStringList namelessControls(QWidget &window);

/// All of these, each with what it is.
[[nodiscard]] QStringList defects(QWidget &window);

} // namespace saltbush::test
