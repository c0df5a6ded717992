// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace saltbush::app
{

/// Tab (or Shift+Tab) in a window: the focus goes to the next control in sight, every control in
/// its turn. Qt's own way also stops at whatever passes its focus on to a control inside, and so
/// passes over all that stands before that one. False where there is nowhere to go.
bool moveFocus(QWidget &window, bool forward);

} // namespace saltbush::app
