// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace saltbush::app
{

class Theme;

/// Every key of the program in one list.
[[nodiscard]] QWidget *makeKeysPanel(const Theme &theme);
/// What this program is, whose libraries it stands on, and whose translations wait for an eye.
[[nodiscard]] QWidget *makeAboutPanel(const Theme &theme);

} // namespace saltbush::app
