// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/LineDrawing.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int drawingSize = 200, heightAmongPlaces = 280;
/// Corners of all places together that are painted: a coast may have a million.
constexpr qsizetype mostCorners = 20'000;
constexpr qsizetype mostNamed = 50; ///< read out

} // namespace

LineDrawing::LineDrawing(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setPoints({});
}

void LineDrawing::setPoints(const std::vector<interview::GeoPoint> &points)
{
    m_points.clear();
    for (const interview::GeoPoint &point : points)
        m_points << QPointF(point.longitude.toDouble(), point.latitude.toDouble());
    describe();
    update();
}

void LineDrawing::setPlaces(const std::vector<interview::Choice> &places)
{
    std::vector<Shown> now;
    now.reserve(places.size());
    for (const interview::Choice &place : places)
        now.push_back({place.label.text, place.geometry, place.drawing});
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    m_places.clear();
    m_around = EarthView();
    qsizetype corners = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const qsizetype more = places[i].geometry.count(u';') + 1;
        QPolygonF shape = corners + more > mostCorners ? QPolygonF() : shapeOf(places[i].geometry);
        if (shape.isEmpty())
            continue;
        corners += more;
        m_around.add(shape);
        m_places.push_back({std::move(shape), MapLook::of(places[i].drawing),
                            markdownToPlain(marked(places[i].label)), places[i].label.language});
    }
    std::ranges::stable_sort(m_places, std::ranges::greater(),
                             [](const Place &place) { return dimensionOf(place.shape); });
    setSizePolicy(hasPlaces() ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    describe();
    update();
}

void LineDrawing::describe()
{
    const int count = int(m_points.size());
    switch (m_kind) {
    case Kind::Place:
        setAccessibleName(tr("Drawing of the place"));
        break;
    case Kind::Line:
        setAccessibleName(tr("Drawing of the line, %n place(s)", nullptr, count));
        break;
    case Kind::Shape:
        setAccessibleName(tr("Drawing of the shape, %n place(s)", nullptr, count));
        break;
    }
    QStringList names;
    for (const Place &place : m_places)
        if (!place.words.isEmpty() && names.size() < mostNamed)
            names << place.words;
    setAccessibleDescription(
        hasPlaces() ? tr("Places beside it, for orientation: %1").arg(names.join(u", "_s))
                    : QString());
}

void LineDrawing::setCurrent(int index)
{
    m_current = index;
    update();
}

QSize LineDrawing::sizeHint() const
{
    const int side = m_theme.scaled(drawingSize);
    return hasPlaces() ? QSize(side, m_theme.scaled(heightAmongPlaces)) : QSize(side, side);
}

QSize LineDrawing::minimumSizeHint() const { return sizeHint(); }

EarthView LineDrawing::view() const
{
    EarthView view = m_around;
    view.add(m_points);
    const double aside = hasPlaces() ? m_theme.scaled(space::xxl) : space::l;
    view.setRoom(QRectF(rect()).adjusted(aside, space::l, -aside, -space::l));
    return view;
}

void LineDrawing::paintPlaces(QPainter &painter, const EarthView &view) const
{
    std::vector<std::pair<QRectF, double>> at;
    for (const Place &place : m_places) {
        const QPolygonF shape = view.placed(place.shape);
        const double reach = paintPlace(painter, m_theme, shape, place.look, {.isBeside = true});
        at.emplace_back(nameAnchor(shape), reach);
    }
    NamesBeside names(painter, m_theme, width());
    for (std::size_t i = 0; i < m_places.size(); ++i)
        names.write(m_places[i].words, m_places[i].language, at[i].first, at[i].second + space::xs,
                    m_theme.tokens().muted, TextStyle::Small);
}

void LineDrawing::paintPoints(QPainter &painter, const QPolygonF &points) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(QPen(tokens.primary, 2));
    QColor fill = tokens.tint;
    if (hasPlaces())
        fill.setAlphaF(0.5F); // what it covers stays in sight
    painter.setBrush(fill);
    if (m_kind == Kind::Shape && points.size() > 2)
        painter.drawPolygon(points);
    else
        painter.drawPolyline(points);
    painter.setPen(QPen(tokens.card, 1));
    painter.setBrush(tokens.primary);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double radius = i == m_current || m_kind == Kind::Place ? 7 : 4;
        painter.drawEllipse(points[i], radius, radius);
    }
}

void LineDrawing::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    const EarthView where = view();
    paintPlaces(painter, where);
    paintPoints(painter, where.placed(m_points));
}

} // namespace saltbush::app
