// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::test
{

/// Leaves a picture of the widget in build/screens/<name>.png.
void grab(QWidget &widget, const QString &name);

/// The labels and buttons in sight whose text does not fit their place.
[[nodiscard]] QStringList clippedTexts(QWidget &window);

} // namespace saltbush::test
