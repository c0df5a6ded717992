// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/FilterPlan.h"

#include <algorithm>
#include <atomic>

namespace saltbush::xpath
{

namespace
{

/// Never the same number twice, so that a cache outlives the expressions it was asked by.
std::uint64_t nextFilter()
{
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

using Parameters = std::vector<const Term *>;

bool collect(const Term &term, Parameters &parameters);

bool collectAll(const std::vector<TermPtr> &terms, Parameters &parameters)
{
    return std::all_of(terms.begin(), terms.end(),
                       [&](const TermPtr &term) { return collect(*term, parameters); });
}

/// Reads the candidate, its tree and the parameters, and nothing else.
bool dependsOnTreeOnly(const Term &call)
{
    const bool counts = call.operands.empty() && (call.name == u"position" || call.name == u"last");
    return counts || (call.function.isPure && call.name != u"instance");
}

/// Adds what a predicate reads from elsewhere; false where it reads what cannot be noted.
bool collect(const Term &term, Parameters &parameters)
{
    if (term.kind == Term::Kind::Constant)
        return true;
    if (term.isFixed) {
        parameters.push_back(&term);
        return true;
    }
    if (term.kind == Term::Kind::IndexedRepeat || term.problem)
        return false;
    if (term.kind == Term::Kind::Call && !dependsOnTreeOnly(term))
        return false;
    if (!collectAll(term.operands, parameters))
        return false;
    return std::all_of(term.steps.begin(), term.steps.end(),
                       [&](const Step &step) { return collectAll(step.predicates, parameters); });
}

void plan(Step &step)
{
    Parameters parameters;
    if (step.predicates.empty() || !collectAll(step.predicates, parameters))
        return;
    step.filter = nextFilter();
    step.parameters = std::move(parameters);
}

} // namespace

void planFilters(Term &root)
{
    for (const TermPtr &operand : root.operands)
        planFilters(*operand);
    for (Step &step : root.steps) {
        for (const TermPtr &predicate : step.predicates)
            planFilters(*predicate);
        if (root.kind == Term::Kind::Path)
            plan(step);
    }
}

} // namespace saltbush::xpath
