// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/GeoText.h"

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// A plain picture of places with a line through them, north above; no map. A shape is closed.
class LineDrawing final : public QWidget
{
    Q_OBJECT

public:
    LineDrawing(const Theme &theme, bool isClosed, QWidget *parent = nullptr);

    void setPoints(const std::vector<interview::GeoPoint> &points);
    void setCurrent(int index); ///< is drawn larger
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPolygonF placed() const;

    const Theme &m_theme;
    bool m_isClosed;
    QPolygonF m_points; ///< longitude and latitude
    int m_current = -1;
};

} // namespace saltbush::app
