// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/xpath/Expression.h"
#include "core/xpath/Meter.h"

#include <QTimeZone>

namespace saltbush::xpath
{

class FunctionSet;
class IndexCache;

/// The world around one evaluation: where it stands, what time it is, where instances come from.
/// Functions that the caller adds (jr:itext, pulldata, nonresponse…) find their own state by
/// deriving from this class and casting back in their implementation.
class EvaluationContext
{
public:
    EvaluationContext(NodeRef context, const FunctionSet &functions)
        : node(context)
        , current(context)
        , functions(functions)
    {
    }
    virtual ~EvaluationContext() = default;

    /// The tree behind instance('id') (its document node is the context); nullptr where unknown.
    [[nodiscard]] virtual const Tree *instance(const QString &id) const;

    NodeRef node;             ///< context node
    NodeRef current;          ///< what current() gives
    std::size_t position = 1; ///< context position
    std::size_t size = 1;     ///< context size
    const FunctionSet &functions;
    const Clock *clock = nullptr; ///< needed by today(), now()
    Random *random = nullptr;     ///< needed by random(), uuid(), unseeded randomize()
    QTimeZone zone = QTimeZone::utc();
    QString language; ///< of the interview; for month and day names ("en" where empty)

    /// An absolute path means the occurrences that current stands in, as ODK Collect reads it: its
    /// steps follow current's own line as long as names are the same and nothing is picked by a
    /// predicate; the last step never does ("/data/person" is every person).
    bool keepsToOccurrence = false;

    /// Makes "item[name = value]" of other trees than current's a look-up; may be nullptr. Belongs
    /// to whoever owns the interview: used by one thread at a time.
    IndexCache *indexes = nullptr;

    /// What counts the work; where there is none, each context counts its own.
    Meter *sharedMeter = nullptr;
    [[nodiscard]] Meter &meter() { return sharedMeter != nullptr ? *sharedMeter : m_meter; }
    /// What a function did beyond reading its arguments; xpath.too-much beyond the bound.
    Result<void> spend(std::uint64_t units)
    {
        return meter().spend(units) ? ok() : Result<void>(fail(tooMuch));
    }

    /// Predicates evaluated since the counter was last set: tests bound work by it.
    std::uint64_t predicateEvaluations = 0;

private:
    Meter m_meter;
};

} // namespace saltbush::xpath
