// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/DateText.h"
#include "core/xpath/Functions.h"
#include "core/xpath/Rounding.h"

#include <cmath>
#include <numbers>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// A date-time is the whole days of its date, as in JavaRosa; decimal-date-time() keeps the hours.
Result<Value> number(Context &context, Arguments arguments)
{
    if (!arguments.empty() && !arguments[0].isString() && !arguments[0].isNodeSet())
        return Value(arguments[0].toNumber());
    const QString text = textOrContext(context, arguments);
    const double value = stringToNumber(text, context.zone);
    return Value(momentFromText(text, context.zone) ? std::floor(value) : value);
}

Result<Value> integer(Context &context, Arguments arguments)
{
    return Value(std::trunc(arguments[0].toNumber(context.zone)));
}

Result<Value> round(Context &context, Arguments arguments)
{
    const double places = arguments.size() > 1 ? arguments[1].toNumber(context.zone) : 0;
    return Value(rounded(arguments[0].toNumber(context.zone), places));
}

/// The numbers among the arguments; what is none is passed over, as in JavaRosa.
std::vector<double> numbers(const Context &context, Arguments arguments)
{
    std::vector<double> numbers;
    const auto add = [&](double number) {
        if (!std::isnan(number))
            numbers.push_back(number);
    };
    for (const Value &argument : arguments) {
        if (!argument.isNodeSet())
            add(argument.toNumber(context.zone));
        for (const NodeRef &node : argument.nodes())
            add(stringToNumber(node.stringValue(), context.zone));
    }
    return numbers;
}

Result<Value> sum(Context &context, Arguments arguments)
{
    if (!arguments[0].isNodeSet())
        return fail(wrongArguments);
    double sum = 0;
    for (const double number : numbers(context, arguments))
        sum += number;
    return Value(sum);
}

Result<Value> max(Context &context, Arguments arguments)
{
    const std::vector<double> all = numbers(context, arguments);
    return Value(all.empty() ? notANumber : *std::max_element(all.begin(), all.end()));
}

Result<Value> min(Context &context, Arguments arguments)
{
    const std::vector<double> all = numbers(context, arguments);
    return Value(all.empty() ? notANumber : *std::min_element(all.begin(), all.end()));
}

/// As JavaRosa and Web Forms: what C calls 1 here, 1 to a power that is none or endless, is no
/// number.
double power(double base, double exponent)
{
    return std::abs(base) == 1 && !std::isfinite(exponent) ? notANumber : std::pow(base, exponent);
}

Result<Value> pi(Context & /*context*/, Arguments /*arguments*/) { return Value(std::numbers::pi); }

using OneNumber = double (*)(double);
using TwoNumbers = double (*)(double, double);

FunctionSet::Function ofOne(OneNumber operation)
{
    return {1, 1, true, [operation](Context &context, Arguments arguments) -> Result<Value> {
                return Value(operation(arguments[0].toNumber(context.zone)));
            }};
}

FunctionSet::Function ofTwo(TwoNumbers operation)
{
    return {2, 2, true, [operation](Context &context, Arguments arguments) -> Result<Value> {
                return Value(operation(arguments[0].toNumber(context.zone),
                                       arguments[1].toNumber(context.zone)));
            }};
}

void addMathematics(FunctionSet &functions)
{
    functions.add(QStringLiteral("floor"), ofOne(std::floor));
    functions.add(QStringLiteral("ceiling"), ofOne(std::ceil));
    functions.add(QStringLiteral("abs"), ofOne(std::fabs));
    functions.add(QStringLiteral("sqrt"), ofOne(std::sqrt));
    functions.add(QStringLiteral("log"), ofOne(std::log));
    functions.add(QStringLiteral("log10"), ofOne(std::log10));
    functions.add(QStringLiteral("exp"), ofOne(std::exp));
    functions.add(QStringLiteral("exp10"),
                  ofOne([](double power) { return std::pow(10.0, power); }));
    functions.add(QStringLiteral("sin"), ofOne(std::sin));
    functions.add(QStringLiteral("cos"), ofOne(std::cos));
    functions.add(QStringLiteral("tan"), ofOne(std::tan));
    functions.add(QStringLiteral("asin"), ofOne(std::asin));
    functions.add(QStringLiteral("acos"), ofOne(std::acos));
    functions.add(QStringLiteral("atan"), ofOne(std::atan));
    functions.add(QStringLiteral("atan2"), ofTwo(std::atan2));
    functions.add(QStringLiteral("pow"), ofTwo(power));
    functions.add(QStringLiteral("pi"), {0, 0, true, pi});
}

} // namespace

void addNumberFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("number"), {0, 1, true, number, true});
    functions.add(QStringLiteral("int"), {1, 1, true, integer});
    functions.add(QStringLiteral("round"), {1, 2, true, round});
    functions.add(QStringLiteral("sum"), {1, 1, true, sum});
    functions.add(QStringLiteral("max"), {0, -1, true, max});
    functions.add(QStringLiteral("min"), {0, -1, true, min});
    addMathematics(functions);
}

} // namespace saltbush::xpath
