// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"
#include "core/xpath/Limits.h"

#include <algorithm>
#include <cmath>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

Result<Value> string(Context &context, Arguments arguments)
{
    return Value(textOrContext(context, arguments));
}

/// xpath.too-much before so long a text is made.
Result<Value> joined(const QStringList &texts, const QString &separator)
{
    qsizetype size = separator.size() * texts.size();
    for (const QString &text : texts)
        size += text.size();
    return size > maxText ? Result<Value>(fail(tooMuch)) : Value(texts.join(separator));
}

Result<Value> concat(Context & /*context*/, Arguments arguments)
{
    return joined(textsOf(arguments), QString());
}

Result<Value> join(Context & /*context*/, Arguments arguments)
{
    return joined(textsOf(arguments.subspan(1)), arguments[0].toString());
}

/// 0-based; negative numbers count from the end (ODK XForms substr()).
Result<Value> substr(Context &context, Arguments arguments)
{
    const QString text = arguments[0].toString();
    const auto bound = [&](const Value &value) {
        const double number = value.toNumber(context.zone);
        const double whole = std::isnan(number) ? 0 : std::trunc(number);
        const double length = double(text.size());
        return qsizetype(std::clamp(whole < 0 ? length + whole : whole, 0.0, length));
    };
    const qsizetype start = bound(arguments[1]);
    const qsizetype end = arguments.size() > 2 ? bound(arguments[2]) : text.size();
    return Value(start < end ? text.sliced(start, end - start) : QString());
}

/// 1-based, with rounding (XPath 1.0 §4.2).
Result<Value> substring(Context &context, Arguments arguments)
{
    const QString text = arguments[0].toString();
    const double first = std::floor(arguments[1].toNumber(context.zone) + 0.5);
    const double end = arguments.size() > 2
        ? first + std::floor(arguments[2].toNumber(context.zone) + 0.5)
        : std::numeric_limits<double>::infinity();
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double position = double(i + 1);
        if (position >= first && position < end)
            part += text[i];
    }
    return Value(part);
}

Result<Value> substringBefore(Context & /*context*/, Arguments arguments)
{
    const QString text = arguments[0].toString();
    const qsizetype at = text.indexOf(arguments[1].toString());
    return Value(at > 0 ? text.first(at) : QString());
}

Result<Value> substringAfter(Context & /*context*/, Arguments arguments)
{
    const QString text = arguments[0].toString();
    const QString mark = arguments[1].toString();
    const qsizetype at = text.indexOf(mark);
    return Value(at >= 0 ? text.sliced(at + mark.size()) : QString());
}

Result<Value> translate(Context &context, Arguments arguments)
{
    constexpr std::uint64_t costOfPlace = 4;
    const auto from = arguments[1].toString().toUcs4();
    const auto to = arguments[2].toString().toUcs4();
    SALTBUSH_TRY(context.spend(std::uint64_t(from.size()) * costOfPlace));
    QHash<char32_t, qsizetype> places; // the first counts
    for (qsizetype at = from.size() - 1; at >= 0; --at)
        places.insert(char32_t(from[at]), at);
    std::u32string result;
    for (const auto c : arguments[0].toString().toUcs4()) {
        const qsizetype at = places.value(char32_t(c), -1);
        if (at < 0)
            result += char32_t(c);
        else if (at < to.size())
            result += char32_t(to[at]);
    }
    return Value(QString::fromStdU32String(result));
}

Result<Value> stringLength(Context &context, Arguments arguments)
{
    return Value(double(textOrContext(context, arguments).size()));
}

Result<Value> normalizeSpace(Context &context, Arguments arguments)
{
    QString result;
    bool space = false;
    for (const QChar c : textOrContext(context, arguments)) {
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
            space = !result.isEmpty();
            continue;
        }
        if (space)
            result += u' ';
        space = false;
        result += c;
    }
    return Value(result);
}

Result<Value> contains(Context & /*context*/, Arguments arguments)
{
    const QString part = arguments[1].toString();
    return Value(part.isEmpty() || arguments[0].toString().contains(part));
}

/// Every text starts and ends with the empty one: Qt says no where there is none at all.
Result<Value> startsWith(Context & /*context*/, Arguments arguments)
{
    const QString start = arguments[1].toString();
    return Value(start.isEmpty() || arguments[0].toString().startsWith(start));
}

Result<Value> endsWith(Context & /*context*/, Arguments arguments)
{
    const QString end = arguments[1].toString();
    return Value(end.isEmpty() || arguments[0].toString().endsWith(end));
}

} // namespace

void addStringFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("string"), {0, 1, true, string, true});
    functions.add(QStringLiteral("concat"), {0, -1, true, concat});
    functions.add(QStringLiteral("join"), {1, -1, true, join});
    functions.add(QStringLiteral("substr"), {2, 3, true, substr});
    functions.add(QStringLiteral("substring"), {2, 3, true, substring});
    functions.add(QStringLiteral("substring-before"), {2, 2, true, substringBefore});
    functions.add(QStringLiteral("substring-after"), {2, 2, true, substringAfter});
    functions.add(QStringLiteral("translate"), {3, 3, true, translate});
    functions.add(QStringLiteral("string-length"), {0, 1, true, stringLength, true});
    functions.add(QStringLiteral("normalize-space"), {0, 1, true, normalizeSpace, true});
    functions.add(QStringLiteral("contains"), {2, 2, true, contains});
    functions.add(QStringLiteral("starts-with"), {2, 2, true, startsWith});
    functions.add(QStringLiteral("ends-with"), {2, 2, true, endsWith});
}

} // namespace saltbush::xpath
