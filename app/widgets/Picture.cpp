// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostPixels = 50'000'000; ///< a photograph of a good camera
constexpr qsizetype largestDrawing = 8 << 20;
constexpr qsizetype mostParts = 50'000;
constexpr qint64 mostPixelsInside = 16'000'000; ///< of all pictures that a drawing holds

/// Formats that are pixels and nothing else: what draws by instructions may name files.
bool isOfPixels(const QByteArray &format)
{
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return formats.contains(format);
}

/// Pixels of a picture inside a drawing ("data:image/png;base64,…"); none where it is no such.
/// What it says it is proves nothing: its bytes are looked at.
std::optional<qint64> pixelsInside(const QString &value)
{
    const qsizetype comma = value.indexOf(u',');
    if (!value.startsWith("data:image/"_L1) || comma < 0
        || !QStringView(value).left(comma).endsWith(u";base64"))
        return std::nullopt;
    QByteArray bytes = QByteArray::fromBase64(QStringView(value).mid(comma + 1).toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    if (!isOfPixels(reader.format()))
        return std::nullopt;
    const QSize size = reader.size();
    return size.isValid() ? std::optional(qint64(size.width()) * size.height()) : std::nullopt;
}

QImage drawn(const QByteArray &bytes, QSize most)
{
    QSvgRenderer drawing(safeDrawing(bytes));
    if (!drawing.isValid() || drawing.viewBoxF().isEmpty())
        return {};
    QImage image(drawing.viewBoxF().size().scaled(most, Qt::KeepAspectRatio).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

/// A style may name a file, too: url(…) of anything but a part of the drawing. `pixels`: how many
/// the drawing may still hold.
bool leadsOutside(QStringView name, const QString &value, qint64 &pixels)
{
    if (name.endsWith(u"href"_s)) {
        if (value.startsWith(u'#'))
            return false;
        const auto inside = pixelsInside(value);
        if (!inside || *inside > pixels)
            return true;
        pixels -= *inside;
        return false;
    }
    QString rest = value;
    rest.remove(u' ').replace(u'"', QString()).replace(u'\'', QString());
    return rest.replace("url(#"_L1, QString()).contains("url("_L1, Qt::CaseInsensitive);
}

} // namespace

bool isDrawing(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096).trimmed();
    return head.startsWith('<') && head.contains("<svg");
}

QByteArray safeDrawing(const QByteArray &bytes)
{
    if (!isDrawing(bytes) || bytes.size() > largestDrawing)
        return {};
    QByteArray safe;
    QXmlStreamReader reader(bytes);
    QXmlStreamWriter writer(&safe);
    reader.setNamespaceProcessing(false);
    qsizetype parts = 0;
    qint64 pixels = mostPixelsInside;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++parts > mostParts)
                return {};
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                if (!leadsOutside(attribute.qualifiedName(), attribute.value().toString(), pixels))
                    writer.writeAttribute(attribute.qualifiedName().toString(),
                                          attribute.value().toString());
        } else if (token == QXmlStreamReader::EndElement) {
            writer.writeEndElement();
        } else if (token == QXmlStreamReader::Characters && !reader.hasError()) {
            writer.writeCharacters(reader.text().toString());
        } // no instructions: an <?xml-stylesheet?> names a file
    }
    return reader.hasError() ? QByteArray() : safe;
}

QImage decodePicture(const QByteArray &bytes, QSize most)
{
    if (isDrawing(bytes))
        return drawn(bytes, most);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (!isOfPixels(reader.format())) // before anything of it is read
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace saltbush::app
