// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace saltbush::xpath
{

struct GeoPoint
{
    double latitude = 0;  ///< degrees north
    double longitude = 0; ///< degrees east

    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/// The points of "lat lon [altitude [accuracy]]; …". Empty where any part is no point.
[[nodiscard]] std::vector<GeoPoint> pointsFromText(const QString &text);

/// Metres along the points, on a sphere as large as the equator, as ODK's clients measure.
[[nodiscard]] double lengthOf(const std::vector<GeoPoint> &points);

/// Square metres that the points enclose, on a plane that touches the first one.
[[nodiscard]] double areaOf(const std::vector<GeoPoint> &points);

/// Whether the closed shape goes around the point.
[[nodiscard]] bool encloses(const std::vector<GeoPoint> &shape, const GeoPoint &point);

/// Whether the line crosses itself.
[[nodiscard]] bool crossesItself(const std::vector<GeoPoint> &line);

} // namespace saltbush::xpath
