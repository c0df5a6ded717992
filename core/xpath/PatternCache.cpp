// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/PatternCache.h"

#include "core/xpath/Cost.h"
#include "core/xpath/Expression.h"
#include "core/xpath/Limits.h"
#include "core/xpath/Meter.h"

#include <algorithm>

namespace saltbush::xpath
{

namespace
{

constexpr int quickSteps = 1'000;
constexpr std::uint64_t costOfQuickSteps = 100;
constexpr std::uint64_t stepsOfOneUnit = 4;

bool isHexadecimal(QStringView text)
{
    return std::ranges::all_of(text, [](QChar each) {
        return each.isDigit() || QStringView(u"abcdefABCDEF").contains(each);
    });
}

/// Forms are written for Java's regular expressions: \u0E01 there is \x{0E01} here, \p{IsThai} is
/// \p{Thai}.
QString inOurWords(const QString &pattern)
{
    constexpr qsizetype digits = 4;
    const QStringView rest(pattern);
    QString ours;
    for (qsizetype at = 0; at < rest.size(); ++at) {
        if (rest[at] != u'\\' || at + 1 == rest.size()) {
            ours += rest[at];
            continue;
        }
        const QStringView code = rest.mid(at + 2, digits);
        const QStringView property = rest.mid(at + 1, digits);
        if (rest[at + 1] == u'u' && code.size() == digits && isHexadecimal(code)) {
            ours += QStringLiteral("\\x{%1}").arg(code);
            at += 1 + digits;
        } else if (property == u"p{Is" || property == u"P{Is") {
            ours += QStringLiteral("\\%1").arg(property.first(2));
            at += digits;
        } else {
            ours += rest.mid(at++, 2);
        }
    }
    return ours;
}

QRegularExpression compiled(const QString &pattern, int steps)
{
    return QRegularExpression(
        QStringLiteral("(*LIMIT_MATCH=%1)\\A(?:%2)\\z").arg(steps).arg(inOurWords(pattern)));
}

/// "{3,50}" is compiled to fifty copies of what is before it, and so within another.
std::uint64_t costOfCompiling(const QString &pattern)
{
    constexpr std::uint64_t atLeast = 1'000;
    constexpr std::uint64_t perCharacter = 8;
    constexpr std::uint64_t perCopy = 4;
    constexpr std::uint64_t mostCopies = 65'536; // the library refuses more
    std::uint64_t copies = 1;
    for (qsizetype at = pattern.indexOf(u'{'); at >= 0; at = pattern.indexOf(u'{', at + 1)) {
        std::uint64_t most = 1;
        std::uint64_t number = 0;
        for (qsizetype digit = at + 1; digit < pattern.size() && pattern[digit] != u'}'; ++digit) {
            const int value = pattern[digit].digitValue();
            number = value < 0 ? 0 : std::min(number * 10 + std::uint64_t(value), mostCopies);
            most = std::max(most, number);
        }
        copies = std::min(copies * most, mostCopies);
    }
    return atLeast + std::uint64_t(pattern.size()) * perCharacter + copies * perCopy;
}

} // namespace

bool PatternCache::isReadable(const QString &pattern)
{
    constexpr std::uint64_t most = 20'000;
    return costOfCompiling(pattern) > most || compiled(pattern, quickSteps).isValid();
}

Result<bool> PatternCache::matches(const QString &pattern, const QString &text, Meter &meter)
{
    constexpr qsizetype mostKept = 64;
    auto known = m_compiled.find(pattern);
    if (known == m_compiled.end()) {
        if (!meter.spend(costOfCompiling(pattern)))
            return fail(tooMuch);
        const QRegularExpression quick = compiled(pattern, quickSteps);
        if (!quick.isValid())
            return fail(wrongArguments);
        if (m_compiled.size() >= mostKept)
            m_compiled.clear();
        known = m_compiled.insert(pattern, {quick, std::nullopt});
    }
    if (!meter.spend(costOfQuickSteps + costOfText(text.size())))
        return fail(tooMuch);
    const QRegularExpressionMatch match = known->quick.match(text);
    if (match.isValid()) // it came to an end
        return match.hasMatch();
    if (!meter.spend(maxRegexSteps / stepsOfOneUnit))
        return fail(tooMuch);
    if (!known->thorough)
        known->thorough = compiled(pattern, maxRegexSteps);
    return known->thorough->match(text).hasMatch();
}

} // namespace saltbush::xpath
