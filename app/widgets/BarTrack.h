// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace saltbush::app
{

class Theme;

/// What a bar runs on. In high contrast an edge around nothing: a line as bright as what fills it
/// would look full.
void drawBarTrack(QPainter &painter, const Theme &theme, const QRectF &bar);

} // namespace saltbush::app
