// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace saltbush::app
{

/// A picture of a form (PNG, JPEG, GIF, SVG, …), no larger than `most` and never larger than it is;
/// null where it is none, or too large to be looked into. Decoded in memory: nothing is written
/// anywhere, nothing is fetched.
[[nodiscard]] QImage decodePicture(const QByteArray &bytes, QSize most);

/// Whether it is a drawing (SVG): that has no size of its own, and parts with names.
[[nodiscard]] bool isDrawing(const QByteArray &bytes);
/// The drawing without what would make the program read a file: references may only lead to parts
/// of itself, or hold what they show. Empty where it is no drawing, or too large.
[[nodiscard]] QByteArray safeDrawing(const QByteArray &bytes);

} // namespace saltbush::app
