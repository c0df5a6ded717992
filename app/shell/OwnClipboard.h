// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>

#include <functional>

namespace saltbush::app
{

/// Whether what is in the clipboard, or marked by the mouse (X11), was put there by this program.
[[nodiscard]] bool isOwn(QClipboard::Mode mode);

/// Takes out of the clipboard and the selection what was copied here; what others put there stays.
void clearOwnClipboard(const std::function<bool(QClipboard::Mode)> &isOurs = isOwn);

} // namespace saltbush::app
