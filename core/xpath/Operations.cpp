// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Operations.h"

#include "core/xpath/DateText.h"

#include <QSet>

#include <cmath>

namespace saltbush::xpath
{

namespace
{

/// As JavaRosa: decimals that differ by a rounding error are equal (6.1 - 7.8 = -1.7).
bool numbersEqual(double left, double right)
{
    constexpr double roundingError = 1e-12;
    return left == right || std::abs(left - right) < roundingError;
}

/// The same text, two ways of writing the same moment, or a moment of the day that a date is
/// (JavaRosa, XPathEqExpr: a date-time is compared as its date).
bool textsEqual(const QString &left, const QString &right, const QTimeZone &zone)
{
    if (left == right)
        return true;
    const std::optional<Moment> a = momentFromText(left, zone);
    const std::optional<Moment> b = a ? momentFromText(right, zone) : std::nullopt;
    if (!b)
        return false;
    return a->hasTime == b->hasTime ? a->time == b->time : a->time.date() == b->time.date();
}

bool compareNumbers(Operator operation, double left, double right)
{
    switch (operation) {
    case Operator::Equal:
        return numbersEqual(left, right);
    case Operator::NotEqual:
        return !numbersEqual(left, right);
    case Operator::Less:
        return left < right;
    case Operator::LessEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    default:
        return left >= right;
    }
}

bool isEquality(Operator operation)
{
    return operation == Operator::Equal || operation == Operator::NotEqual;
}

bool compareSimple(Operator operation, const Value &left, const Value &right, const QTimeZone &zone)
{
    if (!isEquality(operation))
        return compareNumbers(operation, left.toNumber(zone), right.toNumber(zone));
    const bool wanted = operation == Operator::Equal;
    if (left.isBoolean() || right.isBoolean())
        return (left.toBoolean() == right.toBoolean()) == wanted;
    if (left.isNumber() || right.isNumber())
        return numbersEqual(left.toNumber(zone), right.toNumber(zone)) == wanted;
    return textsEqual(left.toString(), right.toString(), zone) == wanted;
}

/// What two texts have in common where textsEqual() holds: itself; of a date its day; of a
/// date-time its moment, and its day for dates to be found by.
struct Keys
{
    QString own;
    QString day;

    Keys(const QString &text, const QTimeZone &zone) : own(u't' + text)
    {
        const std::optional<Moment> moment = momentFromText(text, zone);
        if (!moment)
            return;
        const QString date = QString::number(moment->time.date().toJulianDay());
        own = moment->hasTime ? u'm' + QString::number(moment->time.toMSecsSinceEpoch())
                              : u'd' + date;
        day = (moment->hasTime ? u'd' : u'h') + date; // what it is equal to, of the other kind
    }
};

/// Many nodes against many: by a set instead of by pairs.
bool shareText(const NodeSet &left, const NodeSet &right, const QTimeZone &zone)
{
    QSet<QString> texts;
    for (const NodeRef &node : left) {
        const Keys keys(node.stringValue(), zone);
        texts.insert(keys.own);
        if (keys.own.startsWith(u'm'))
            texts.insert(u'h' + keys.day.sliced(1)); // a day that has this moment
    }
    return std::any_of(right.begin(), right.end(), [&](const NodeRef &node) {
        const Keys keys(node.stringValue(), zone);
        return texts.contains(keys.own) || (!keys.day.isEmpty() && texts.contains(keys.day));
    });
}

/// All the same text: then none differs from any other.
bool areAllEqual(const NodeSet &left, const NodeSet &right, const QTimeZone &zone)
{
    const QString first = left.front().stringValue();
    const auto isFirst = [&](const NodeRef &node) {
        return textsEqual(first, node.stringValue(), zone);
    };
    return std::all_of(left.begin(), left.end(), isFirst)
        && std::all_of(right.begin(), right.end(), isFirst);
}

/// The least and the greatest number among the nodes; NaN where none is one.
std::pair<double, double> rangeOf(const NodeSet &nodes, const QTimeZone &zone)
{
    std::pair<double, double> range{std::nan(""), std::nan("")};
    for (const NodeRef &node : nodes) {
        const double number = stringToNumber(node.stringValue(), zone);
        range = {std::fmin(range.first, number), std::fmax(range.second, number)};
    }
    return range;
}

bool compareSets(Operator operation, const NodeSet &left, const NodeSet &right,
                 const QTimeZone &zone)
{
    if (left.empty() || right.empty())
        return false;
    if (!isEquality(operation)) {
        const auto [leastLeft, mostLeft] = rangeOf(left, zone);
        const auto [leastRight, mostRight] = rangeOf(right, zone);
        const bool isLess = operation == Operator::Less || operation == Operator::LessEqual;
        return isLess ? compareNumbers(operation, leastLeft, mostRight)
                      : compareNumbers(operation, mostLeft, leastRight);
    }
    if (left.size() * right.size() > manyPairs)
        return operation == Operator::Equal ? shareText(left, right, zone)
                                            : !areAllEqual(left, right, zone);
    for (const NodeRef &a : left) {
        const QString text = a.stringValue();
        for (const NodeRef &b : right) {
            if (compareText(operation, text, Value(b.stringValue()), zone))
                return true;
        }
    }
    return false;
}

} // namespace

Operator mirrored(Operator operation)
{
    switch (operation) {
    case Operator::Less:
        return Operator::Greater;
    case Operator::LessEqual:
        return Operator::GreaterEqual;
    case Operator::Greater:
        return Operator::Less;
    case Operator::GreaterEqual:
        return Operator::LessEqual;
    default:
        return operation;
    }
}

bool compareText(Operator operation, const QString &left, const Value &right, const QTimeZone &zone)
{
    return compareSimple(operation, Value(left), right, zone);
}

bool compare(Operator operation, const Value &left, const Value &right, const QTimeZone &zone)
{
    if (left.isNodeSet() && right.isNodeSet())
        return compareSets(operation, left.nodes(), right.nodes(), zone);
    if (right.isNodeSet())
        return compare(mirrored(operation), right, left, zone);
    if (!left.isNodeSet())
        return compareSimple(operation, left, right, zone);
    // §3.4 turns the node-set into a boolean here; for order, ODK's clients compare its nodes.
    if (right.isBoolean() && isEquality(operation))
        return compareSimple(operation, Value(left.toBoolean()), right, zone);
    return std::any_of(left.nodes().begin(), left.nodes().end(), [&](const NodeRef &node) {
        return compareText(operation, node.stringValue(), right, zone);
    });
}

Value apply(Operator operation, const Value &left, const Value &right, const QTimeZone &zone)
{
    if (isComparison(operation))
        return Value(compare(operation, left, right, zone));
    const double a = left.toNumber(zone);
    const double b = right.toNumber(zone);
    switch (operation) {
    case Operator::Add:
        return Value(a + b);
    case Operator::Subtract:
        return Value(a - b);
    case Operator::Multiply:
        return Value(a * b);
    case Operator::Divide:
        return Value(a / b);
    default:
        return Value(std::fmod(a, b));
    }
}

} // namespace saltbush::xpath
