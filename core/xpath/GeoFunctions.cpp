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
Result<std::vector<GeoPoint>> points(Context &context, Arguments arguments)
{
    constexpr std::uint64_t costOfPoint = 40; // its numbers, and what is worked out of them
    std::vector<GeoPoint> all;
    for (const QString &text : textsOf(arguments)) {
        SALTBUSH_TRY(context.spend((1 + std::uint64_t(text.count(u';'))) * costOfPoint));
        const std::vector<GeoPoint> more = pointsFromText(text);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

double toCentimetres(double metres) { return std::round(metres * 100) / 100; }

Result<Value> area(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const auto shape, points(context, arguments));
    return Value(toCentimetres(areaOf(shape)));
}

/// Of one argument, or of several points: a value among several that is no single point is an
/// error, and so is a text that is no place at all, as in JavaRosa and Web Forms.
Result<Value> distance(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const auto line, points(context, arguments));
    const QStringList texts = textsOf(arguments);
    const bool areMany = arguments.size() > 1;
    const bool arePlaces = std::all_of(texts.begin(), texts.end(), [&](const QString &text) {
        const std::size_t count = pointsFromText(text).size();
        return areMany ? count == 1 : count > 0 || text.trimmed().isEmpty();
    });
    if (!arePlaces)
        return fail(evaluationError);
    return Value(toCentimetres(lengthOf(line)));
}

/// What is nowhere is in no shape. Without a shape it is an error, as in JavaRosa.
Result<Value> geofence(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const auto point, points(context, arguments.first(1)));
    SALTBUSH_TRY_ASSIGN(const auto shape, points(context, arguments.last(1)));
    if (shape.empty())
        return fail(evaluationError);
    const bool isShape = shape.size() > 3 && shape.front() == shape.back();
    return Value(isShape && !point.empty() && encloses(shape, point.front()));
}

Result<Value> intersects(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const auto line, points(context, arguments));
    if (line.size() > maxLinePoints) // each segment is compared with each other one
        return fail(tooMuch);
    constexpr std::uint64_t pairsOfOneUnit = 8;
    SALTBUSH_TRY(context.spend(line.size() * line.size() / pairsOfOneUnit));
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
