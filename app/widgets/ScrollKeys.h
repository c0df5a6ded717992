// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace saltbush::app
{

/// Moves what scrolls inside `page` by the keys that one reads with (arrows, Page Up and Down,
/// Home, End), where no control took them. Whether it was such a key.
bool scrollByKey(QWidget &page, const QKeyEvent &event);

} // namespace saltbush::app
