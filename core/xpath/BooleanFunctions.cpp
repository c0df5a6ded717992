// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

Result<Value> always(Context & /*context*/, Arguments /*arguments*/) { return Value(true); }

Result<Value> never(Context & /*context*/, Arguments /*arguments*/) { return Value(false); }

Result<Value> boolean(Context & /*context*/, Arguments arguments)
{
    return Value(arguments[0].toBoolean());
}

Result<Value> negation(Context & /*context*/, Arguments arguments)
{
    return Value(!arguments[0].toBoolean());
}

Result<Value> booleanFromString(Context & /*context*/, Arguments arguments)
{
    const QString text = arguments[0].toString();
    return Value(text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0);
}

/// The value the node already has, or else the argument: calculated once.
Result<Value> once(Context &context, Arguments arguments)
{
    const QString present = textOrContext(context, {});
    if (!present.isEmpty())
        return Value(present);
    const bool isNothing = arguments[0].isNumber() && std::isnan(arguments[0].toNumber());
    return isNothing ? Value() : arguments[0];
}

/// Says that the expression is to be evaluated again when the others change; JavaRosa's.
Result<Value> depend(Context & /*context*/, Arguments arguments) { return arguments[0]; }

/// The arguments as truth values, node-sets node by node: a node is true where it has text.
std::vector<bool> factors(Arguments arguments)
{
    std::vector<bool> factors;
    for (const Value &argument : arguments) {
        if (!argument.isNodeSet()) {
            factors.push_back(argument.toBoolean());
            continue;
        }
        for (const NodeRef &node : argument.nodes())
            factors.push_back(!node.stringValue().isEmpty());
    }
    return factors;
}

/// A whole number, 0 where it is none (JavaRosa).
double bound(const Context &context, const Value &value)
{
    const double number = value.toNumber(context.zone);
    return std::isnan(number) ? 0 : std::trunc(number);
}

/// Whether at least min and at most max of the rest are true; -1 is no limit.
Result<Value> checklist(Context &context, Arguments arguments)
{
    const double min = bound(context, arguments[0]);
    const double max = bound(context, arguments[1]);
    const std::vector<bool> all = factors(arguments.subspan(2));
    const auto count = double(std::count(all.begin(), all.end(), true));
    return Value((min < 0 || count >= min) && (max < 0 || count <= max));
}

/// The numbers of a value, node by node.
std::vector<double> weightsOf(const Context &context, const Value &value)
{
    if (!value.isNodeSet())
        return {value.toNumber(context.zone)};
    std::vector<double> weights;
    for (const NodeRef &node : value.nodes())
        weights.push_back(stringToNumber(node.stringValue(), context.zone));
    return weights;
}

Result<Value> weightedChecklist(Context &context, Arguments arguments)
{
    if (arguments.size() % 2 != 0)
        return fail(wrongArguments);
    double sum = 0;
    for (std::size_t i = 2; i + 1 < arguments.size(); i += 2) {
        const std::vector<bool> flags = factors(arguments.subspan(i, 1));
        const std::vector<double> weights = weightsOf(context, arguments[i + 1]);
        if (arguments[i].isNodeSet() && arguments[i + 1].isNodeSet()
            && flags.size() != weights.size())
            return fail(wrongArguments);
        for (std::size_t k = 0; k < std::min(flags.size(), weights.size()); ++k)
            sum += flags[k] ? weights[k] : 0;
    }
    const double min = arguments[0].toNumber(context.zone);
    const double max = arguments[1].toNumber(context.zone);
    return Value((min < 0 || sum >= min) && (max < 0 || sum <= max));
}

} // namespace

void addBooleanFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("true"), {0, 0, true, always});
    functions.add(QStringLiteral("false"), {0, 0, true, never});
    functions.add(QStringLiteral("boolean"), {1, 1, true, boolean});
    functions.add(QStringLiteral("not"), {1, 1, true, negation});
    functions.add(QStringLiteral("boolean-from-string"), {1, 1, true, booleanFromString});
    functions.add(QStringLiteral("once"), {1, 1, true, once, true});
    functions.add(QStringLiteral("depend"), {1, -1, true, depend});
    functions.add(QStringLiteral("checklist"), {2, -1, true, checklist});
    functions.add(QStringLiteral("weighted-checklist"), {2, -1, true, weightedChecklist});
}

} // namespace saltbush::xpath
