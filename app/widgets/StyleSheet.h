// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace saltbush::app
{

class Theme;

/// The one place where Qt's own controls (fields, lists, menus, scroll bars) get their look. What
/// this program draws itself asks the Theme.
[[nodiscard]] QString styleSheetFor(const Theme &theme);
/// Palette, font and style sheet, now and whenever the theme changes.
void applyTheme(QApplication &application, Theme &theme);

} // namespace saltbush::app
