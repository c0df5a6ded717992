// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

class QIODevice;

namespace saltbush::app
{

/// A picture as it is kept: its pixels and nothing else. Where and when it was taken, by what, and
/// the small copy that cameras hide in it, are gone.
struct CleanPicture
{
    QByteArray bytes;
    QString ending; ///< "jpg", or "png" where it is see-through
};

/// The pixels of a file in memory or on a disk, upright, in sRGB; nothing where it is no picture
/// that can be read here, or one too large to be opened.
[[nodiscard]] std::optional<QImage> readPicture(QIODevice &file);
[[nodiscard]] std::optional<QImage> readPicture(const QByteArray &bytes);

/// At most so many pixels along its longer side, where that is more than 0 (ODK, max-pixels).
[[nodiscard]] QImage shrunk(const QImage &image, int maxPixels);

[[nodiscard]] CleanPicture cleanPicture(const QImage &image);
/// For what was drawn: few colours, sharp edges.
[[nodiscard]] QByteArray asPng(const QImage &image);

} // namespace saltbush::app
