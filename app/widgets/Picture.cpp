// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostPixels = 50'000'000; ///< a photograph of a good camera
constexpr qsizetype largestDrawing = 8 << 20;
constexpr qsizetype mostParts = 50'000;

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

/// A style may name a file, too: url(…) of anything but a part of the drawing.
bool leadsOutside(QStringView name, const QString &value)
{
    if (name.endsWith(u"href"_s))
        return !value.startsWith(u'#') && !value.startsWith("data:image/"_L1);
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
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (++parts > mostParts)
                return {};
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                if (!leadsOutside(attribute.qualifiedName(), attribute.value().toString()))
                    writer.writeAttribute(attribute.qualifiedName().toString(),
                                          attribute.value().toString());
        } else if (token != QXmlStreamReader::DTD && !reader.hasError()) {
            writer.writeCurrentToken(reader);
        }
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
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace saltbush::app
