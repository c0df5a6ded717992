// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ImageMap.h"

#include "app/interview/FormPictures.h"
#include "app/widgets/Picture.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tallest = 460;
constexpr int nearBy = 6; ///< a finger is not as sharp as a line on a map, in pixels

} // namespace

bool ImageMap::show(const interview::Question &question, FormPictures *pictures)
{
    const QString uri = question.label.media.value(u"image"_s);
    if (uri != m_uri) {
        m_uri = uri;
        m_parts.clear();
        m_drawing.load(pictures ? safeDrawing(pictures->bytes(uri)) : QByteArray());
    }
    if (!std::ranges::equal(choices(), question.choices, {}, &interview::Choice::value,
                            &interview::Choice::value))
        m_parts.clear();
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
    m_parts.clear();
}

const ImageMap::Part &ImageMap::part(int choice) const
{
    const auto known = m_parts.find(choice);
    if (known != m_parts.end())
        return known->second;
    Part &part = m_parts[choice];
    const QString id = choices()[std::size_t(choice)].value;
    if (!m_drawing.elementExists(id))
        return part;
    const QRectF box = m_drawing.viewBoxF();
    const QRectF where = place();
    const double scale = where.width() / box.width();
    QRectF bounds = m_drawing.transformForElement(id).mapRect(m_drawing.boundsOnElement(id));
    bounds =
        QRectF((bounds.topLeft() - box.topLeft()) * scale + where.topLeft(), bounds.size() * scale);
    const QRect pixels = bounds.toAlignedRect().intersected(rect());
    if (pixels.isEmpty())
        return part;
    part.at = pixels.topLeft();
    part.shape = QImage(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    part.shape.fill(Qt::transparent);
    QPainter painter(&part.shape);
    m_drawing.render(&painter, id, bounds.translated(-pixels.topLeft()));
    return part;
}

/// The part that the point is in; else the first that is very near.
int ImageMap::choiceAt(QPointF point) const
{
    const auto isIn = [this](int choice, QPointF at) {
        const Part &part = this->part(choice);
        const QPoint inside = at.toPoint() - part.at;
        return part.shape.rect().contains(inside) && qAlpha(part.shape.pixel(inside)) > 0;
    };
    const int count = int(choices().size());
    for (int i = count - 1; i >= 0; --i) // what is drawn last is on top
        if (isIn(i, point))
            return i;
    for (int i = 0; i < count; ++i)
        for (const QPointF by :
             {QPointF(nearBy, 0), QPointF(-nearBy, 0), QPointF(0, nearBy), QPointF(0, -nearBy)})
            if (isIn(i, point + by))
                return i;
    return -1;
}

void ImageMap::paintPart(QPainter &painter, int choice, const QColor &colour, double strength) const
{
    const Part &part = this->part(choice);
    if (part.shape.isNull())
        return;
    QImage tint = part.shape;
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
    const Tokens &light = tokensOf(Scheme::Light);
    for (int i = 0; i < int(choices().size()); ++i) {
        if (choices()[std::size_t(i)].isSelected)
            paintPart(painter, i, light.primary, 0.8);
        if (i == underMouse() || i == lookedAt())
            paintPart(painter, i, light.ink, 0.3);
    }
}

} // namespace saltbush::app
