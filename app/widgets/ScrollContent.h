// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace saltbush::app
{

/// Puts `content` where another was, from its top: as tall as its texts need at the width there is.
/// The one before goes once it is done telling that it was clicked.
void setScrollContent(QScrollArea &area, QWidget *content);

/// Scrolls until all of a widget is in sight, with so many pixels around it; nothing where it is
/// not inside.
void bringIntoSight(QScrollArea &area, QWidget &inside, int around);

/// Keeps what has the focus in sight, once everything has its new size.
void followFocus(QScrollArea &area);

} // namespace saltbush::app
