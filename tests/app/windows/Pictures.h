// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/tour/ScreenCheck.h"

#include <QWidget>

namespace saltbush::test
{

/// Leaves a picture of the widget in build/screens/<name>.png.
void grab(QWidget &widget, const QString &name);

} // namespace saltbush::test
