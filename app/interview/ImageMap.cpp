// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ImageMap.h"

#include "app/interview/FormPictures.h"
#include "app/widgets/Picture.h"
#include "app/widgets/Theme.h"

#include <QDeadlineTimer>
#include <QPainter>

#include <algorithm>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tallest = 460;
constexpr int nearBy = 6; ///< a finger is not as sharp as a line on a map, in pixels
constexpr std::chrono::milliseconds aMoment(8); ///< that nobody notices
constexpr qint64 mostKept = 16 * 1024 * 1024;   ///< bytes of parts' shapes

} // namespace

ImageMap::ImageMap(const Theme &theme, QWidget *parent) : ChoicePlan(theme, parent)
{
    m_indexing.setSingleShot(true);
    m_indexing.setInterval(0);
    connect(&m_indexing, &QTimer::timeout, this, [this] {
        drawIndex(aMoment);
        if (!isIndexed())
            m_indexing.start();
    });
}

bool ImageMap::show(const interview::Question &question, FormPictures *pictures)
{
    const QString uri = question.label.media.value(u"image"_s);
    if (uri != m_uri) {
        m_uri = uri;
        forgetParts();
        m_drawing.load(pictures ? safeDrawing(pictures->bytes(uri)) : QByteArray());
    }
    if (!std::ranges::equal(choices(), question.choices, {}, &interview::Choice::value,
                            &interview::Choice::value))
        forgetParts();
    setChoices(question);
    return m_drawing.isValid() && !m_drawing.viewBoxF().isEmpty();
}

int ImageMap::heightForWidth(int width) const
{
    const QSizeF size = m_drawing.viewBoxF().size();
    if (size.isEmpty())
        return 0;
    return qMin(theme().scaled(tallest), int(width * size.height() / size.width()));
}

QRectF ImageMap::place() const
{
    const QSizeF size = m_drawing.viewBoxF().size().scaled(this->size(), Qt::KeepAspectRatio);
    return {{(width() - size.width()) / 2, 0}, size};
}

void ImageMap::resizeEvent(QResizeEvent *event)
{
    ChoicePlan::resizeEvent(event);
    forgetParts();
}

void ImageMap::forgetParts()
{
    m_parts.clear();
    m_kept = 0;
    m_index = QImage();
    m_indexed = 0;
}

const ImageMap::Part &ImageMap::part(int choice) const
{
    if (const auto known = m_parts.find(choice); known != m_parts.end())
        return known->second;
    if (m_kept > mostKept) {
        m_parts.clear();
        m_kept = 0;
    }
    Part part = drawPart(choice);
    m_kept += part.shape.sizeInBytes();
    return m_parts[choice] = std::move(part);
}

ImageMap::Part ImageMap::drawPart(int choice) const
{
    const QString id = choices()[std::size_t(choice)].value;
    if (!m_drawing.elementExists(id))
        return {};
    const QRectF box = m_drawing.viewBoxF();
    const QRectF where = place();
    const double scale = where.width() / box.width();
    QRectF bounds = m_drawing.transformForElement(id).mapRect(m_drawing.boundsOnElement(id));
    bounds =
        QRectF((bounds.topLeft() - box.topLeft()) * scale + where.topLeft(), bounds.size() * scale);
    const QRect pixels = bounds.toAlignedRect().intersected(rect());
    if (pixels.isEmpty())
        return {};
    QImage shape(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    m_drawing.render(&painter, id, bounds.translated(-pixels.topLeft()));
    painter.end();
    return {shape.convertToFormat(QImage::Format_Alpha8), pixels.topLeft()};
}

/// One picture for all of them, however many there are: what is drawn last is on top.
void ImageMap::drawIndex(std::chrono::milliseconds most) const
{
    if (m_index.isNull()) {
        m_index = QImage(size(), QImage::Format_RGB32);
        m_index.fill(0);
    }
    for (const QDeadlineTimer end(most); !isIndexed() && !end.hasExpired(); ++m_indexed) {
        const Part part = drawPart(m_indexed);
        for (int y = 0; y < part.shape.height(); ++y) {
            const uchar *alpha = part.shape.constScanLine(y);
            auto *line = reinterpret_cast<quint32 *>(m_index.scanLine(part.at.y() + y));
            for (int x = 0; x < part.shape.width(); ++x)
                if (alpha[x] > 0)
                    line[part.at.x() + x] = quint32(m_indexed) + 1;
        }
    }
}

/// The part that the point is in; else one that is very near.
int ImageMap::choiceAt(QPointF point) const
{
    if (!m_drawing.isValid() || size().isEmpty())
        return -1;
    drawIndex(std::chrono::milliseconds::max());
    for (const QPointF by : {QPointF(), QPointF(nearBy, 0), QPointF(-nearBy, 0), QPointF(0, nearBy),
                             QPointF(0, -nearBy)}) {
        const QPoint at = (point + by).toPoint();
        if (!m_index.rect().contains(at))
            continue;
        const auto *line = reinterpret_cast<const quint32 *>(m_index.constScanLine(at.y()));
        if (line[at.x()] > 0)
            return int(line[at.x()]) - 1;
    }
    return -1;
}

void ImageMap::mouseMoveEvent(QMouseEvent *event)
{
    if (isIndexed())
        ChoicePlan::mouseMoveEvent(event);
}

void ImageMap::paintPart(QPainter &painter, int choice, const QColor &colour, double strength) const
{
    const Part &part = this->part(choice);
    if (part.shape.isNull())
        return;
    QImage tint = part.shape.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter over(&tint);
    over.setCompositionMode(QPainter::CompositionMode_SourceIn);
    over.fillRect(tint.rect(), colour);
    over.end();
    painter.setOpacity(strength);
    painter.drawImage(part.at, tint);
    painter.setOpacity(1);
}

void ImageMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF where = place();
    painter.fillRect(where, Qt::white); // it was drawn for paper
    m_drawing.render(&painter, where);
    if (!isIndexed())
        m_indexing.start();
    const Tokens &light = tokensOf(Scheme::Light);
    for (int i = 0; i < int(choices().size()); ++i) {
        if (choices()[std::size_t(i)].isSelected)
            paintPart(painter, i, light.primary, 0.8);
        if (i == underMouse() || i == lookedAt())
            paintPart(painter, i, light.ink, 0.3);
    }
}

} // namespace saltbush::app
