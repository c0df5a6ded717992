// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Evaluator that walks paths and tries predicates.
#include "core/xpath/Axes.h"
#include "core/xpath/Evaluator.h"
#include "core/xpath/IndexCache.h"
#include "core/xpath/NodeOrder.h"
#include "core/xpath/Operations.h"

#include <algorithm>

namespace saltbush::xpath
{

namespace
{

/// Puts the context back where it was.
class ContextGuard
{
public:
    explicit ContextGuard(EvaluationContext &context)
        : m_context(context)
        , m_node(context.node)
        , m_position(context.position)
        , m_size(context.size)
    {
    }
    ~ContextGuard()
    {
        m_context.node = m_node;
        m_context.position = m_position;
        m_context.size = m_size;
    }
    ContextGuard(const ContextGuard &) = delete;
    ContextGuard &operator=(const ContextGuard &) = delete;

private:
    EvaluationContext &m_context;
    NodeRef m_node;
    std::size_t m_position;
    std::size_t m_size;
};

/// After this axis, nodes of a set none of which contains another still have that quality.
bool keepsFlat(Axis axis)
{
    return axis == Axis::Child || axis == Axis::Attribute || axis == Axis::Self;
}

/// A comparison of which one side is the same for every candidate.
const Term *fixedSide(const Term &predicate)
{
    if (predicate.kind != Term::Kind::Binary || !isComparison(predicate.operation))
        return nullptr;
    const bool left = predicate.operands[0]->isFixed;
    const bool right = predicate.operands[1]->isFixed;
    return left == right ? nullptr : predicate.operands[left ? 0 : 1].get();
}

} // namespace

Result<Evaluator::Start> Evaluator::startOf(const Term &path)
{
    const Step *first = path.steps.data();
    switch (path.start) {
    case PathStart::Current:
        return Start{m_context.current, first};
    case PathStart::Document:
        return startAtDocument(path);
    case PathStart::Instance: {
        const Tree *tree = m_context.instance(path.name);
        if (tree == nullptr)
            return fail(Error{evaluationError}.with(QStringLiteral("instance")).with(path.name));
        return Start{{tree, tree->document()}, first};
    }
    default:
        return Start{m_context.node, first};
    }
}

Evaluator::Start Evaluator::startAtDocument(const Term &path) const
{
    const NodeRef &here = m_context.current ? m_context.current : m_context.node;
    Start start{{}, path.steps.data()};
    if (here.tree == nullptr)
        return start;
    const Tree &tree = *here.tree;
    start.node = {&tree, tree.document()};
    if (!m_context.keepsToOccurrence || path.steps.size() < 2)
        return start;
    std::vector<NodeId> line; // from current up to below the document
    for (NodeId at = here.id; at != noNode && at != tree.document(); at = tree.parent(at))
        line.push_back(at);
    const Step *last = &path.steps.back();
    for (; start.step != last && !line.empty(); ++start.step, line.pop_back()) {
        const Step &step = *start.step;
        if (step.axis != Axis::Child || step.test.kind != NodeTest::Kind::Name
            || !step.predicates.empty() || tree.name(line.back()) != step.test.name)
            break;
        start.node.id = line.back();
    }
    return start;
}

Result<NodeRef> Evaluator::firstOf(const Term &simplePath)
{
    SALTBUSH_TRY_ASSIGN(const Start start, startOf(simplePath));
    NodeRef first;
    if (!start.node)
        return first;
    const Step *end = simplePath.steps.data() + simplePath.steps.size();
    visitSimple(*start.node.tree, start.node.id, start.step, end, m_meter, [&](NodeId node) {
        first = {start.node.tree, node};
        return true;
    });
    SALTBUSH_TRY(spend(0));
    return first;
}

Result<NodeSet> Evaluator::nodesOf(const Term &term)
{
    if (term.kind == Term::Kind::Union)
        return unite(term);
    if (term.kind == Term::Kind::Filter)
        return filtered(term);
    if (term.kind == Term::Kind::IndexedRepeat)
        return indexedRepeat(term);
    NodeSet nodes;
    if (term.start == PathStart::Operand) {
        SALTBUSH_TRY_ASSIGN(const Value start, evaluate(*term.operands[0]));
        if (!start.isNodeSet())
            return fail(Error{evaluationError}.with(QStringLiteral("/")));
        nodes = start.nodes();
    } else {
        SALTBUSH_TRY_ASSIGN(const Start start, startOf(term));
        if (!start.node)
            return nodes;
        const Step *end = term.steps.data() + term.steps.size();
        if (term.isSimple) {
            visitSimple(*start.node.tree, start.node.id, start.step, end, m_meter,
                        [&](NodeId node) {
                            nodes.push_back({start.node.tree, node});
                            return false;
                        });
            SALTBUSH_TRY(spend(0));
            return nodes;
        }
        nodes.push_back(start.node);
        SALTBUSH_TRY(walk(std::span(start.step, end), nodes));
        return nodes;
    }
    SALTBUSH_TRY(walk(term.steps, nodes));
    return nodes;
}

Result<NodeSet> Evaluator::filtered(const Term &term)
{
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(*term.operands[0]));
    if (!value.isNodeSet())
        return fail(Error{evaluationError}.with(QStringLiteral("[]")));
    NodeSet nodes = value.nodes();
    for (const TermPtr &predicate : term.steps[0].predicates)
        SALTBUSH_TRY(keepMatching(*predicate, nodes));
    return nodes;
}

Result<void> Evaluator::walk(std::span<const Step> steps, NodeSet &nodes)
{
    NodeSet next;
    bool isFlat = nodes.size() <= 1;
    for (const Step &step : steps) {
        if (nodes.empty())
            break;
        next.clear();
        SALTBUSH_TRY(applyStep(step, nodes, next));
        // Several starting points may lead to the same node, or to nodes out of order.
        if (nodes.size() > 1 && !(isFlat && keepsFlat(step.axis)))
            sortUnique(next);
        isFlat = next.size() <= 1 || (isFlat && keepsFlat(step.axis));
        nodes.swap(next);
    }
    return ok();
}

Result<void> Evaluator::applyStep(const Step &step, const NodeSet &from, NodeSet &to)
{
    std::vector<NodeId> candidates;
    for (const NodeRef &node : from) {
        candidates.clear();
        SALTBUSH_TRY(collect(step, node, candidates));
        SALTBUSH_TRY(spend(candidates.size()));
        if (isReverse(step.axis))
            std::reverse(candidates.begin(), candidates.end());
        for (const NodeId candidate : candidates)
            to.push_back({node.tree, candidate});
    }
    return ok();
}

/// The nodes of a step that its predicates keep, from what is known already where it can be.
Result<void> Evaluator::collect(const Step &step, const NodeRef &node,
                                std::vector<NodeId> &candidates)
{
    SALTBUSH_TRY_ASSIGN(auto known, indexed(step, node));
    if (known && step.predicates.size() == 1) {
        candidates.swap(*known);
        return ok();
    }
    SALTBUSH_TRY_ASSIGN(const auto question, filterQuestion(step, node));
    if (question && answered(*question, candidates))
        return ok();
    int except = known ? step.indexed : -1;
    if (!known) {
        SALTBUSH_TRY_ASSIGN(known, numbered(step, node));
        except = known ? 0 : -1;
    }
    if (known) {
        candidates.swap(*known);
    } else {
        SALTBUSH_TRY(spend(collectStep(*node.tree, node.id, step, candidates)));
    }
    if (step.predicates.size() > (known ? 1U : 0U))
        SALTBUSH_TRY(applyPredicates(step, except, *node.tree, candidates));
    if (question)
        m_context.indexes->filters().keep(*question, candidates);
    return ok();
}

Result<void> Evaluator::applyPredicates(const Step &step, int except, const Tree &tree,
                                        std::vector<NodeId> &candidates)
{
    NodeSet nodes;
    nodes.reserve(candidates.size());
    for (const NodeId candidate : candidates)
        nodes.push_back({&tree, candidate});
    for (int i = 0; i < int(step.predicates.size()); ++i) {
        if (i != except)
            SALTBUSH_TRY(keepMatching(*step.predicates[std::size_t(i)], nodes));
    }
    candidates.clear();
    for (const NodeRef &node : nodes)
        candidates.push_back(node.id);
    return ok();
}

Result<void> Evaluator::keepMatching(const Term &predicate, NodeSet &candidates)
{
    if (candidates.empty())
        return ok();
    SALTBUSH_TRY_ASSIGN(const auto position, positionAsked(predicate));
    if (position) {
        const std::size_t at = *position;
        candidates = at >= 1 && at <= candidates.size() ? NodeSet{candidates[at - 1]} : NodeSet{};
        return ok();
    }
    if (predicate.isFixed) {
        SALTBUSH_TRY_ASSIGN(const bool keepsAll, evaluateBoolean(predicate));
        ++m_context.predicateEvaluations;
        if (!keepsAll)
            candidates.clear();
        return ok();
    }
    return keepEach(predicate, candidates);
}

Result<void> Evaluator::keepEach(const Term &predicate, NodeSet &candidates)
{
    const Term *fixed = fixedSide(predicate);
    Value fixedValue;
    if (fixed != nullptr) {
        SALTBUSH_TRY_ASSIGN(fixedValue, evaluate(*fixed));
    }
    const bool isLeft =
        fixed == (predicate.operands.empty() ? nullptr : predicate.operands[0].get());
    const ContextGuard guard(m_context);
    m_context.size = candidates.size();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        SALTBUSH_TRY(spend(1));
        m_context.node = candidates[i];
        m_context.position = i + 1;
        ++m_context.predicateEvaluations;
        Result<bool> keep = fixed == nullptr
            ? matches(predicate)
            : compareWith(isLeft ? mirrored(predicate.operation) : predicate.operation,
                          *predicate.operands[isLeft ? 1 : 0], fixedValue);
        SALTBUSH_TRY_ASSIGN(const bool isKept, std::move(keep));
        if (isKept)
            candidates[kept++] = candidates[i];
    }
    candidates.resize(kept);
    return ok();
}

Result<bool> Evaluator::matches(const Term &predicate)
{
    if (predicate.kind == Term::Kind::Binary && predicate.operation < Operator::Add)
        return evaluateBoolean(predicate);
    if (predicate.kind == Term::Kind::Path && predicate.isSimple)
        return evaluateBoolean(predicate);
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(predicate));
    return value.isNumber() ? value.toNumber() == double(m_context.position) : value.toBoolean();
}

} // namespace saltbush::xpath
