// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoicePlan.h"
#include "app/interview/MapLook.h"

#include <QPolygonF>

namespace saltbush::app
{

/// Choices where they are ("map"): points, lines and areas of their geometry with their names
/// and the colours and signs that the list gives them, north above, on nothing but paper. There are
/// no tiles: a map that is fetched would tell somebody where people are asked.
class PointPlot final : public ChoicePlan
{
    Q_OBJECT

public:
    using ChoicePlan::ChoicePlan;

    bool show(const interview::Question &question, FormPictures *pictures) override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int choiceAt(QPointF point) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] bool isStrong(int choice) const;
    void paintShape(QPainter &painter, int choice);
    void paintNames(QPainter &painter) const;

    std::vector<QPolygonF> m_onEarth;  ///< longitude and latitude
    std::vector<QPolygonF> m_onScreen; ///< empty: it has no geometry
    std::vector<MapLook> m_looks;
    std::vector<double> m_reach; ///< how far the mark of a point goes, as it was painted
};

} // namespace saltbush::app
