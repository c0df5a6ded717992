// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Space.h"

class QWidget;

namespace saltbush::app
{

class Theme;

/// Draws, around a control that has the focus, a ring of 2 px outside it with a gap of 2 px: never
/// to be taken for a selection. The control keeps space::ring free at its edges. In paintEvent().
void paintFocusRing(QWidget &control, const Theme &theme, int radius = space::radius);

} // namespace saltbush::app
