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

QRegularExpression compiled(const QString &pattern, int steps)
{
    return QRegularExpression(
        QStringLiteral("(*LIMIT_MATCH=%1)\\A(?:%2)\\z").arg(steps).arg(pattern));
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
