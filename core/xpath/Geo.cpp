// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Geo.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace saltbush::xpath
{

namespace
{

constexpr double earthRadius = 6'378'100;
constexpr double radians = std::numbers::pi / 180;

std::optional<GeoPoint> pointFromText(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return std::nullopt;
    bool latitudeOk = false;
    bool longitudeOk = false;
    const GeoPoint point{parts[0].toDouble(&latitudeOk), parts[1].toDouble(&longitudeOk)};
    return latitudeOk && longitudeOk ? std::optional(point) : std::nullopt;
}

double distanceBetween(const GeoPoint &a, const GeoPoint &b)
{
    const double halfNorth = (b.latitude - a.latitude) * radians / 2;
    const double halfEast = (b.longitude - a.longitude) * radians / 2;
    const double h = std::pow(std::sin(halfNorth), 2)
        + std::cos(a.latitude * radians) * std::cos(b.latitude * radians)
            * std::pow(std::sin(halfEast), 2);
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

/// Twice the area of the triangle, positive where it turns left.
double turn(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c)
{
    return (b.longitude - a.longitude) * (c.latitude - a.latitude)
        - (b.latitude - a.latitude) * (c.longitude - a.longitude);
}

bool isBetween(const GeoPoint &a, const GeoPoint &b, const GeoPoint &point)
{
    return std::min(a.latitude, b.latitude) <= point.latitude
        && point.latitude <= std::max(a.latitude, b.latitude)
        && std::min(a.longitude, b.longitude) <= point.longitude
        && point.longitude <= std::max(a.longitude, b.longitude);
}

bool segmentsMeet(const GeoPoint &a, const GeoPoint &b, const GeoPoint &c, const GeoPoint &d)
{
    const double c1 = turn(a, b, c);
    const double d1 = turn(a, b, d);
    const double a1 = turn(c, d, a);
    const double b1 = turn(c, d, b);
    if (((c1 > 0) != (d1 > 0)) && ((a1 > 0) != (b1 > 0)) && c1 != 0 && d1 != 0 && a1 != 0
        && b1 != 0)
        return true;
    return (c1 == 0 && isBetween(a, b, c)) || (d1 == 0 && isBetween(a, b, d))
        || (a1 == 0 && isBetween(c, d, a)) || (b1 == 0 && isBetween(c, d, b));
}

} // namespace

std::vector<GeoPoint> pointsFromText(const QString &text)
{
    std::vector<GeoPoint> points;
    for (const QStringView part : QStringView(text).split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const std::optional<GeoPoint> point = pointFromText(part);
        if (!point)
            return {};
        points.push_back(*point);
    }
    return points;
}

double lengthOf(const std::vector<GeoPoint> &points)
{
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += distanceBetween(points[i - 1], points[i]);
    return length;
}

double areaOf(const std::vector<GeoPoint> &points)
{
    if (points.size() < 3)
        return 0;
    const GeoPoint origin = points.front();
    const double metresPerDegree = earthRadius * radians;
    const auto north = [&](const GeoPoint &point) {
        return (point.latitude - origin.latitude) * metresPerDegree;
    };
    const auto east = [&](const GeoPoint &point) {
        return (point.longitude - origin.longitude) * metresPerDegree
            * std::cos(point.latitude * radians);
    };
    double doubled = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        doubled += north(points[i - 1]) * east(points[i]) - north(points[i]) * east(points[i - 1]);
    return std::abs(doubled) / 2;
}

bool encloses(const std::vector<GeoPoint> &shape, const GeoPoint &point)
{
    bool inside = false;
    for (std::size_t i = 1; i < shape.size(); ++i) {
        const GeoPoint &a = shape[i - 1];
        const GeoPoint &b = shape[i];
        if ((a.latitude > point.latitude) == (b.latitude > point.latitude))
            continue;
        const double part = (point.latitude - a.latitude) / (b.latitude - a.latitude);
        if (point.longitude < a.longitude + part * (b.longitude - a.longitude))
            inside = !inside;
    }
    return inside;
}

bool crossesItself(const std::vector<GeoPoint> &line)
{
    const bool isClosed = line.size() > 2 && line.front() == line.back();
    for (std::size_t i = 1; i < line.size(); ++i) {
        for (std::size_t k = i + 2; k < line.size(); ++k) {
            const bool neighbours = isClosed && i == 1 && k == line.size() - 1;
            if (!neighbours && segmentsMeet(line[i - 1], line[i], line[k - 1], line[k]))
                return true;
        }
    }
    return false;
}

} // namespace saltbush::xpath
