// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/Picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// What opens a file of a stranger stays small: formats that draw by instructions, or that name
/// other files, are not among them.
bool isPlainFormat(const QByteArray &format)
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "webp", "bmp", "gif", "tiff"};
    return formats.contains(format);
}

/// What a picture may take once it is opened: 64 megapixels. Larger ones are more than a small
/// laptop has room for.
constexpr int mostMebibytes = 256;
constexpr int longestSide = 20'000;
constexpr int jpegQuality = 90;

/// Painted afresh: texts, profiles and resolutions that an image carries along stay behind.
QImage pixelsOf(const QImage &image)
{
    const bool isOpaque = !image.hasAlphaChannel();
    QImage pixels(image.size(), isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    pixels.fill(isOpaque ? Qt::white : Qt::transparent);
    QPainter painter(&pixels);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    return pixels;
}

QByteArray encode(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return buffer.data();
}

} // namespace

std::optional<QImage> readPicture(QIODevice &file)
{
    QImageReader::setAllocationLimit(mostMebibytes);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isPlainFormat(reader.format())) // before anything of it is read
        return std::nullopt;
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        return std::nullopt;
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    return pixelsOf(image);
}

std::optional<QImage> readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPicture(buffer);
}

QImage shrunk(const QImage &image, int maxPixels)
{
    if (maxPixels <= 0 || std::max(image.width(), image.height()) <= maxPixels)
        return image;
    return image.scaled(maxPixels, maxPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

CleanPicture cleanPicture(const QImage &image)
{
    if (image.hasAlphaChannel())
        return {asPng(image), u"png"_s};
    return {encode(pixelsOf(image), "jpeg", jpegQuality), u"jpg"_s};
}

QByteArray asPng(const QImage &image) { return encode(pixelsOf(image), "png", -1); }

} // namespace saltbush::app
