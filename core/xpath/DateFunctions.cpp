// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Cost.h"
#include "core/xpath/DateFormat.h"
#include "core/xpath/DateText.h"
#include "core/xpath/Functions.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

Result<Moment> momentOfClock(const Context &context)
{
    if (context.clock == nullptr)
        return fail(evaluationError);
    const qint64 milliseconds = context.clock->now().time_since_epoch().count();
    return Moment{QDateTime::fromMSecsSinceEpoch(milliseconds, context.zone), true};
}

Result<Value> today(Context &context, Arguments /*arguments*/)
{
    SALTBUSH_TRY_ASSIGN(Moment moment, momentOfClock(context));
    moment.hasTime = false;
    return Value(toText(moment));
}

Result<Value> now(Context &context, Arguments /*arguments*/)
{
    SALTBUSH_TRY_ASSIGN(const Moment moment, momentOfClock(context));
    return Value(toText(moment));
}

/// A time as the clock of the zone shows it; where there is no clock, as it did in 1970.
std::optional<int> timeOfDay(const Context &context, const QString &text)
{
    const Result<Moment> now = momentOfClock(context);
    return timeOfDayFromText(text,
                             now ? now->time : QDateTime::fromMSecsSinceEpoch(0, context.zone));
}

bool isNumeric(const Value &value) { return value.isNumber(); }

/// Days → the date on the calendar of the zone. Text → its date, without a time. Empty and NaN stay
/// as they are; all else is an error (JavaRosa).
Result<Value> date(Context &context, Arguments arguments)
{
    const Value &value = arguments[0];
    if (value.isBoolean())
        return fail(evaluationError);
    const QString text = value.toString();
    if (text.isEmpty() || (isNumeric(value) && std::isnan(value.toNumber())))
        return value;
    std::optional<Moment> moment = isNumeric(value)
        ? momentOfDays(std::trunc(value.toNumber()), context.zone)
        : momentFromLooseText(text, context.zone);
    if (!moment)
        return fail(evaluationError);
    moment->hasTime = false;
    return Value(toText(*moment));
}

/// Days since 1970-01-01 00:00 UTC → that moment on the clock of the zone; text → the same text in
/// the form that instances have.
Result<Value> dateTime(Context &context, Arguments arguments)
{
    const Value &value = arguments[0];
    if (value.isBoolean())
        return fail(evaluationError);
    const QString text = value.toString();
    if (text.isEmpty() || (isNumeric(value) && std::isnan(value.toNumber())))
        return value;
    std::optional<Moment> moment;
    if (!isNumeric(value)) {
        moment = momentFromLooseText(text, context.zone);
    } else if (const auto utc = momentOfDays(value.toNumber(), QTimeZone::utc())) {
        moment = Moment{utc->time.toTimeZone(context.zone), true};
    }
    if (!moment)
        return fail(evaluationError);
    return Value(toText(*moment));
}

/// Days and their fraction since 1970-01-01 00:00 UTC (ODK XForms).
Result<Value> decimalDateTime(Context &context, Arguments arguments)
{
    const Value &value = arguments[0];
    const QString text = value.toString();
    if (isNumeric(value) || text.isEmpty())
        return value;
    const std::optional<Moment> moment = momentFromLooseText(text, context.zone);
    if (!moment)
        return fail(evaluationError);
    return Value(double(moment->time.toMSecsSinceEpoch()) / millisecondsPerDay);
}

/// The part of the day that has passed on the clock of the zone; NaN where there is no time.
Result<Value> decimalTime(Context &context, Arguments arguments)
{
    const Value &value = arguments[0];
    const QString text = value.toString();
    if (isNumeric(value))
        return Value(value.toNumber() - std::floor(value.toNumber()));
    if (const std::optional<int> time = timeOfDay(context, text))
        return Value(*time / millisecondsPerDay);
    if (const std::optional<Moment> moment = momentFromLooseText(text, context.zone))
        return Value(moment->time.time().msecsSinceStartOfDay() / millisecondsPerDay);
    return Value(std::numeric_limits<double>::quiet_NaN());
}

/// Empty where there is no date. Days are those of the zone, so that format-date(today() + 1, …) is
/// tomorrow.
Result<Value> formatDate(Context &context, Arguments arguments)
{
    const Value &value = arguments[0];
    std::optional<Moment> moment;
    if (isNumeric(value)) {
        moment = momentOfDays(value.toNumber(), context.zone);
    } else if (const std::optional<int> time = timeOfDay(context, value.toString())) {
        moment = momentOfDays(*time / millisecondsPerDay, context.zone);
    } else {
        moment = momentFromLooseText(value.toString(), context.zone);
    }
    if (!moment)
        return Value();
    constexpr std::uint64_t costOfField = 20;
    const QString pattern = arguments[1].toString();
    SALTBUSH_TRY(context.spend(std::uint64_t(pattern.count(u'%')) * costOfField));
    return Value(formatMoment(*moment, pattern, context.language));
}

} // namespace

void addDateFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("today"), {0, 0, false, today, false, false, false, costOfDate});
    functions.add(QStringLiteral("now"), {0, 0, false, now, false, false, false, costOfDate});
    functions.add(QStringLiteral("date"), {1, 1, true, date, false, true, false, costOfDate});
    functions.add(QStringLiteral("date-time"),
                  {1, 1, true, dateTime, false, true, false, costOfDate});
    functions.add(QStringLiteral("decimal-date-time"),
                  {1, 1, true, decimalDateTime, false, true, false, costOfDate});
    functions.add(QStringLiteral("decimal-time"),
                  {1, 1, true, decimalTime, false, true, false, costOfDate});
    functions.add(QStringLiteral("format-date"),
                  {2, 2, true, formatDate, false, true, false, costOfDate});
    functions.add(QStringLiteral("format-date-time"),
                  {2, 2, true, formatDate, false, true, false, costOfDate});
}

} // namespace saltbush::xpath
