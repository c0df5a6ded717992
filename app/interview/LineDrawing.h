// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/EarthView.h"
#include "app/interview/MapLook.h"
#include "core/interview/GeoText.h"
#include "core/interview/Question.h"

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// A plain picture of what is typed (a place, a line, a shape that closes itself) and of the places
/// that the form wants seen beside it, with their names; north above, no map. It is a small square,
/// and as wide as there is room where there are places beside.
class LineDrawing final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Place, Line, Shape };

    LineDrawing(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    void setPoints(const std::vector<interview::GeoPoint> &points);
    void setCurrent(int index); ///< is drawn larger
    /// Beside it; cheap where they are the same as before.
    void setPlaces(const std::vector<interview::Choice> &places);
    [[nodiscard]] bool hasPlaces() const { return !m_places.empty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QPolygonF shape; ///< longitude and latitude
        MapLook look;
        QString words, language;
    };
    /// What was set, as the form gives it.
    struct Shown
    {
        QString label, geometry;
        QHash<QString, QString> drawing;
        [[nodiscard]] bool operator==(const Shown &) const = default;
    };
    [[nodiscard]] EarthView view() const;
    void paintPlaces(QPainter &painter, const EarthView &view) const;
    void paintPoints(QPainter &painter, const QPolygonF &points) const;
    void describe();

    const Theme &m_theme;
    Kind m_kind;
    QPolygonF m_points; ///< longitude and latitude
    int m_current = -1;
    std::vector<Place> m_places;
    EarthView m_around; ///< all of the places
    std::vector<Shown> m_shown;
};

} // namespace saltbush::app
