// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/EvaluationContext.h"
#include "core/xpath/FilterCache.h"
#include "core/xpath/Limits.h"
#include "core/xpath/Syntax.h"

#include <span>

namespace saltbush::xpath
{

/// Runs terms in a context. While a predicate is tried, the context's node, position and size are
/// those of the candidate; they are put back after.
class Evaluator
{
public:
    /// Of a term as deep as this.
    Evaluator(EvaluationContext &context, int depth)
        : m_context(context)
        , m_meter(context.meter())
        , m_bound(m_meter, maxWork)
        , m_descent(m_meter, depth + depthOfCall, maxDepth + depthOfCall)
    {
    }

    /// xpath.too-deep where it is set off by others that are deep already.
    Result<Value> run(const Term &term);

    Result<Value> evaluate(const Term &term);
    Result<bool> evaluateBoolean(const Term &term);
    Result<double> evaluateNumber(const Term &term);
    Result<QString> evaluateString(const Term &term);

private:
    // Evaluator.cpp
    Result<Value> binary(const Term &term);
    Result<bool> logic(const Term &term);
    Result<bool> comparison(const Term &term);
    Result<bool> compareWith(Operator operation, const Term &term, const Value &value);
    Result<Value> call(const Term &term);
    Result<Value> coalesce(const Term &term);
    Result<NodeSet> unite(const Term &term);

    // PathEvaluation.cpp
    /// Where a path begins and which of its steps is the next; no node where there is nothing to
    /// stand on.
    struct Start
    {
        NodeRef node;
        const Step *step;
    };
    Result<Start> startOf(const Term &path);
    [[nodiscard]] Start startAtDocument(const Term &path) const;
    Result<NodeSet> nodesOf(const Term &term);
    Result<NodeSet> filtered(const Term &term);
    Result<NodeRef> firstOf(const Term &simplePath);
    Result<void> walk(std::span<const Step> steps, NodeSet &nodes);
    Result<void> collect(const Step &step, const NodeRef &node, std::vector<NodeId> &candidates);
    Result<void> applyStep(const Step &step, const NodeSet &from, NodeSet &to);
    Result<void> applyPredicates(const Step &step, int except, const Tree &tree,
                                 std::vector<NodeId> &candidates);
    Result<void> keepMatching(const Term &predicate, NodeSet &candidates);
    Result<void> keepEach(const Term &predicate, NodeSet &candidates);
    Result<bool> matches(const Term &predicate);

    // KnownNodes.cpp
    /// The nodes of a step without trying its predicates; nothing where they are not known.
    using Known = std::optional<std::vector<NodeId>>;
    Result<Known> indexed(const Step &step, const NodeRef &parent);
    Result<Known> numbered(const Step &step, const NodeRef &parent);
    Result<std::optional<std::size_t>> positionAsked(const Term &predicate);
    Result<std::optional<FilterCache::Question>> filterQuestion(const Step &step,
                                                                const NodeRef &from);
    bool answered(const FilterCache::Question &question, std::vector<NodeId> &candidates);
    std::optional<double> counted(const Term &call);

    // IndexedRepeat.cpp
    Result<NodeSet> indexedRepeat(const Term &term);

    /// xpath.too-much beyond maxWork.
    Result<void> spend(std::uint64_t units);
    /// What a function is about to read of its arguments.
    Result<void> spendOn(const Term &call, std::span<const Value> arguments);
    /// The text of a node, and its cost.
    Result<QString> textOf(const NodeRef &node);

    /// What is between an evaluation and the one that it is set off by, as if it were terms.
    static constexpr int depthOfCall = 24;

    EvaluationContext &m_context;
    Meter &m_meter;
    Meter::Bound m_bound;
    Meter::Descent m_descent;
};

} // namespace saltbush::xpath
