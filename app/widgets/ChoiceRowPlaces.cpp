// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a ChoiceRow stand.
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <cmath>

namespace saltbush::app
{

namespace
{

constexpr double markWidth = 22;
constexpr double shareOfSecond = 0.4;                 ///< of the row's text, at most
constexpr int narrowestText = 88;                     ///< of a script that may break anywhere
constexpr QSize pictureBeside(120, 88);               ///< a picture at the left of its text
constexpr int pictureAbove = 160, largePicture = 520; ///< the height of one above it

bool isInLine(ChoiceRow::Shape shape)
{
    return shape == ChoiceRow::Shape::Row || shape == ChoiceRow::Shape::Framed;
}

} // namespace

ChoiceRow::Widths ChoiceRow::widthsOf(QTextDocument &document) const
{
    if (document.isEmpty())
        return {};
    document.setTextWidth(-1);
    const double natural = document.idealWidth() + 1;
    document.setTextWidth(1);
    const double longestWord = document.idealWidth() + 1;
    return {natural, qMax(longestWord, qMin(natural, double(m_theme.scaled(narrowestText))))};
}

QSizeF ChoiceRow::pictureIn(double width, double height) const
{
    if (m_picture.isNull())
        return {};
    const QSizeF size = m_picture.size();
    const QSizeF most(qMax(1.0, width), height);
    return m_isEnlarged || size.width() > most.width() || size.height() > most.height()
        ? size.scaled(most, Qt::KeepAspectRatio)
        : size;
}

/// What a row in a line has beside its text and picture.
double ChoiceRow::chrome(Shape shape) const
{
    const bool hasKey = !m_content.key.isEmpty() || shape == Shape::Framed;
    return 2.0 * (space::ring + space::l) + (hasKey ? m_theme.scaled(space::xl) : 0)
        + (shape == Shape::Row ? m_theme.scaled(int(markWidth)) + space::l : 0);
}

int ChoiceRow::naturalWidth(Shape shape) const
{
    const double second = m_secondWidths.natural;
    if (!isInLine(shape))
        return qMax(leastWidth(shape),
                    int(std::ceil(qMax(m_labelWidths.natural, second)))
                        + 2 * (space::ring + space::s));
    if (shape == Shape::Framed && !m_picture.isNull()) {
        const double over =
            pictureIn(m_theme.scaled(2 * pictureAbove), m_theme.scaled(pictureAbove)).width();
        const double most = m_theme.scaled(pictureAbove);
        const double texts = qMin(qMax(m_labelWidths.natural, second), most);
        return int(std::ceil(chrome(shape) + qMax(over, texts)));
    }
    const double small =
        pictureIn(m_theme.scaled(pictureBeside.width()), m_theme.scaled(pictureBeside.height()))
            .width();
    double texts = m_labelWidths.natural;
    if (second > 0)
        texts = qMax(texts + space::l + second, second / shareOfSecond) + 1;
    return int(std::ceil(chrome(shape) + (m_picture.isNull() ? 0 : small + space::l) + texts));
}

int ChoiceRow::leastWidth(Shape shape) const
{
    const double text = qMax(m_labelWidths.least, m_secondWidths.least);
    if (!isInLine(shape))
        return qMax(space::touch + 2 * space::ring,
                    int(std::ceil(text)) + 2 * (space::ring + space::xs));
    const bool hasBoth = m_secondWidths.natural > 0 && m_labelWidths.natural > 0;
    const double both = hasBoth
        ? qMax(m_labelWidths.least / (1 - shareOfSecond), m_secondWidths.least / shareOfSecond)
            + space::l
        : text;
    const double picture = m_picture.isNull() ? 0 : m_theme.scaled(narrowestText);
    return int(std::ceil(chrome(shape) + qMax(both, picture)));
}

ChoiceRow::Places ChoiceRow::places(Shape shape, int width) const
{
    return isInLine(shape) ? inLine(shape, width) : below(shape, width);
}

ChoiceRow::Places ChoiceRow::inLine(Shape shape, int width) const
{
    const double mark = shape == Shape::Row ? m_theme.scaled(int(markWidth)) : 0;
    const double left = space::ring + space::l;
    const bool hasKey = !m_content.key.isEmpty() || shape == Shape::Framed;
    const double key = hasKey ? m_theme.scaled(space::xl) : 0;
    const double right = width - space::ring - space::l - key;
    const double from = left + mark + (mark > 0 ? space::l : 0);
    const double room = qMax(40.0, right - from);
    const QSizeF small =
        pictureIn(m_theme.scaled(pictureBeside.width()), m_theme.scaled(pictureBeside.height()));
    const bool isOver = !m_picture.isNull()
        && (m_isEnlarged || shape == Shape::Framed || room < small.width() * 2.5);
    Places at;
    if (isOver)
        placeOver(at, {from, double(space::ring + space::m), room, 0}, shape == Shape::Framed);
    else
        placeAside(at, {from, double(space::ring), room, 0}, small);
    at.mark = {left, space::ring + (at.height - mark) / 2, mark, mark};
    at.key = {right, double(space::ring), key, at.height};
    return at;
}

/// The picture above its words; of a frame, in its middle, with the second language below.
void ChoiceRow::placeOver(Places &at, QRectF room, bool isCentred) const
{
    const QSizeF picture =
        pictureIn(room.width(), m_theme.scaled(m_isEnlarged ? largePicture : pictureAbove));
    const double aside = isCentred ? (room.width() - picture.width()) / 2 : 0;
    at.picture = {room.topLeft() + QPointF(aside, 0), picture};
    double y = at.picture.bottom() + space::s;
    for (auto [document, widths, place] : {std::tuple(&m_label, &m_labelWidths, &at.label),
                                           std::tuple(&m_second, &m_secondWidths, &at.second)}) {
        document->setTextWidth(room.width());
        const double height = widths->natural > 0 ? document->size().height() : 0;
        *place = {room.left(), y, room.width(), height};
        y += height;
    }
    at.height = qMax(double(space::touch), y + space::m - space::ring);
}

/// Picture, words and second language side by side.
void ChoiceRow::placeAside(Places &at, QRectF room, QSizeF picture) const
{
    const double aside = m_picture.isNull() ? 0 : picture.width() + space::l;
    double second = 0;
    if (m_secondWidths.natural > 0)
        second = qMin(m_secondWidths.natural, (room.width() - aside) * shareOfSecond);
    const double label = room.width() - aside - second - (second > 0 ? space::l : 0);
    m_label.setTextWidth(label);
    m_second.setTextWidth(second > 0 ? second : -1);
    const double text = qMax(m_label.size().height(), second > 0 ? m_second.size().height() : 0);
    at.height = qMax(double(space::touch), qMax(text, picture.height()) + space::xl);
    at.picture = {{room.left(), room.top() + (at.height - picture.height()) / 2}, picture};
    at.label = {room.left() + aside, room.top(), label, at.height};
    at.second = {room.right() - second, room.top(), second, at.height};
}

ChoiceRow::Places ChoiceRow::below(Shape shape, int width) const
{
    const double side = space::ring + space::xs;
    const double room = qMax(1.0, width - 2 * side);
    double y = space::ring + space::s;
    Places at;
    if (shape != Shape::Words) {
        const double mark = m_theme.scaled(int(markWidth));
        at.mark = {(width - mark) / 2, y, mark, mark};
        const double beginning = at.mark.right() + space::xs;
        at.key = {beginning, y, qMax(0.0, width - side - beginning), mark};
        y += mark + space::s;
    }
    if (shape == Shape::Bare) {
        at.height = qMax(double(space::touch), y - space::ring);
        at.mark.moveTop(space::ring + (at.height - at.mark.height()) / 2);
        at.key.moveTop(at.mark.top());
        return at;
    }
    const QSizeF picture =
        pictureIn(room, m_theme.scaled(m_isEnlarged ? largePicture : pictureBeside.height()));
    at.picture = {{side + (room - picture.width()) / 2, y}, picture};
    y += picture.isEmpty() ? 0 : picture.height() + space::xs;
    for (auto [document, widths, place] : {std::tuple(&m_label, &m_labelWidths, &at.label),
                                           std::tuple(&m_second, &m_secondWidths, &at.second)}) {
        document->setTextWidth(room);
        const double height = widths->natural > 0 ? document->size().height() : 0;
        *place = {side, y, room, height};
        y += height;
    }
    at.height = qMax(double(space::touch), y + space::s - space::ring);
    return at;
}

int ChoiceRow::heightOf(Shape shape, int width) const
{
    return int(std::ceil(places(shape, width).height)) + 2 * space::ring;
}

QSize ChoiceRow::sizeHint() const
{
    const int width = m_theme.scaled(480);
    return {width, heightForWidth(width)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    const bool isNarrow = m_shape != Shape::Row;
    return {isNarrow ? space::touch + 2 * space::ring : m_theme.scaled(160),
            space::touch + 2 * space::ring};
}

} // namespace saltbush::app
