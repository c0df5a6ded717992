// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"
#include "core/xpath/Geo.h"
#include "core/xpath/Limits.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

/// The points of the arguments: of nodes, of traces and shapes, or one each.
std::vector<GeoPoint> points(Arguments arguments)
{
    std::vector<GeoPoint> all;
    for (const QString &text : textsOf(arguments)) {
        const std::vector<GeoPoint> more = pointsFromText(text);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

double toCentimetres(double metres) { return std::round(metres * 100) / 100; }

Result<Value> area(Context & /*context*/, Arguments arguments)
{
    return Value(toCentimetres(areaOf(points(arguments))));
}

/// Of one argument, or of several points: a value among several that is no single point is an
/// error, as in JavaRosa and Web Forms.
Result<Value> distance(Context & /*context*/, Arguments arguments)
{
    const QStringList texts = arguments.size() > 1 ? textsOf(arguments) : QStringList();
    const bool arePoints = std::all_of(texts.begin(), texts.end(), [](const QString &text) {
        return pointsFromText(text).size() == 1;
    });
    if (!arePoints)
        return fail(evaluationError);
    return Value(toCentimetres(lengthOf(points(arguments))));
}

/// Without a point and a shape it is an error, as in JavaRosa.
Result<Value> geofence(Context & /*context*/, Arguments arguments)
{
    const std::vector<GeoPoint> point = points(arguments.first(1));
    const std::vector<GeoPoint> shape = points(arguments.last(1));
    if (point.empty() || shape.empty())
        return fail(evaluationError);
    const bool isShape = shape.size() > 3 && shape.front() == shape.back();
    return Value(isShape && encloses(shape, point.front()));
}

Result<Value> intersects(Context & /*context*/, Arguments arguments)
{
    const std::vector<GeoPoint> line = points(arguments);
    if (line.size() > maxLinePoints) // each segment is compared with each other one
        return fail(tooMuch);
    return Value(crossesItself(line));
}

} // namespace

void addGeoFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("area"), {1, 1, true, area});
    functions.add(QStringLiteral("enclosed-area"), {1, 1, true, area});
    functions.add(QStringLiteral("distance"), {1, -1, true, distance});
    functions.add(QStringLiteral("geofence"), {2, 2, true, geofence});
    functions.add(QStringLiteral("intersects"), {1, 1, true, intersects});
}

} // namespace saltbush::xpath
