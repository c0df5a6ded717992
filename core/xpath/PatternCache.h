// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QRegularExpression>

namespace saltbush::xpath
{

class Meter;

/// Regular expressions, compiled once for all texts that they are tried on: to compile one costs
/// more than most matches do. Lives as long as an interview; one thread at a time.
class PatternCache
{
public:
    /// Whether a pattern is a regular expression; also where it would take much to find out.
    [[nodiscard]] static bool isReadable(const QString &pattern);
    /// Whether the whole text matches, as in JavaRosa. Going back and forth for more than
    /// maxRegexSteps counts as not matching. xpath.wrong-arguments where it is no regular
    /// expression; xpath.too-much.
    Result<bool> matches(const QString &pattern, const QString &text, Meter &meter);

private:
    /// Nearly all texts are told in a few steps; the others are tried once more with all that may
    /// be taken, so that each pays for what it takes.
    struct Compiled
    {
        QRegularExpression quick;
        std::optional<QRegularExpression> thorough;
    };

    QHash<QString, Compiled> m_compiled;
};

} // namespace saltbush::xpath
