// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Evaluator.h"

#include "core/xpath/Axes.h"
#include "core/xpath/Limits.h"
#include "core/xpath/NodeOrder.h"
#include "core/xpath/Operations.h"

#include <cmath>

namespace saltbush::xpath
{

Result<Value> Evaluator::evaluate(const Term &term)
{
    switch (term.kind) {
    case Term::Kind::Constant:
        return term.constant;
    case Term::Kind::Binary:
        return binary(term);
    case Term::Kind::Negate: {
        SALTBUSH_TRY_ASSIGN(const double number, evaluateNumber(*term.operands[0]));
        return Value(-number);
    }
    case Term::Kind::If: {
        SALTBUSH_TRY_ASSIGN(const bool condition, evaluateBoolean(*term.operands[0]));
        return evaluate(*term.operands[condition ? 1 : 2]);
    }
    case Term::Kind::Coalesce:
        return coalesce(term);
    case Term::Kind::Call:
        return call(term);
    default: {
        SALTBUSH_TRY_ASSIGN(NodeSet nodes, nodesOf(term));
        return Value(std::move(nodes));
    }
    }
}

Result<void> Evaluator::spend(std::uint64_t nodes)
{
    m_work += nodes;
    return m_work > maxWork ? Result<void>(fail(tooMuch)) : ok();
}

Result<bool> Evaluator::evaluateBoolean(const Term &term)
{
    if (term.kind == Term::Kind::Path && term.isSimple) {
        SALTBUSH_TRY_ASSIGN(const NodeRef first, firstOf(term));
        return bool(first);
    }
    if (term.kind == Term::Kind::Binary && term.operation <= Operator::And)
        return logic(term);
    if (term.kind == Term::Kind::Binary && isComparison(term.operation))
        return comparison(term);
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(term));
    return value.toBoolean();
}

Result<QString> Evaluator::evaluateString(const Term &term)
{
    if (term.kind == Term::Kind::Path && term.isSimple) {
        SALTBUSH_TRY_ASSIGN(const NodeRef first, firstOf(term));
        return first ? first.stringValue() : QString();
    }
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(term));
    return value.toString();
}

Result<double> Evaluator::evaluateNumber(const Term &term)
{
    if (term.kind == Term::Kind::Path) {
        SALTBUSH_TRY_ASSIGN(const QString text, evaluateString(term));
        return stringToNumber(text, m_context.zone);
    }
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(term));
    return value.toNumber(m_context.zone);
}

Result<Value> Evaluator::binary(const Term &term)
{
    if (term.operation <= Operator::And) {
        SALTBUSH_TRY_ASSIGN(const bool result, logic(term));
        return Value(result);
    }
    if (isComparison(term.operation)) {
        SALTBUSH_TRY_ASSIGN(const bool result, comparison(term));
        return Value(result);
    }
    SALTBUSH_TRY_ASSIGN(const double left, evaluateNumber(*term.operands[0]));
    SALTBUSH_TRY_ASSIGN(const double right, evaluateNumber(*term.operands[1]));
    return apply(term.operation, Value(left), Value(right), m_context.zone);
}

Result<bool> Evaluator::logic(const Term &term)
{
    const bool decides = term.operation == Operator::Or;
    for (const TermPtr &operand : term.operands) {
        SALTBUSH_TRY_ASSIGN(const bool value, evaluateBoolean(*operand));
        if (value == decides)
            return decides;
    }
    return !decides;
}

Result<bool> Evaluator::comparison(const Term &term)
{
    const Term &left = *term.operands[0];
    const Term &right = *term.operands[1];
    if (left.kind == Term::Kind::Path) {
        SALTBUSH_TRY_ASSIGN(const Value value, evaluate(right));
        return compareWith(term.operation, left, value);
    }
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(left));
    return compareWith(mirrored(term.operation), right, value);
}

Result<bool> Evaluator::compareWith(Operator operation, const Term &term, const Value &value)
{
    const bool byNode = term.kind == Term::Kind::Path && term.isSimple && !value.isNodeSet()
        && !(value.isBoolean() && operation <= Operator::NotEqual);
    if (!byNode) {
        SALTBUSH_TRY_ASSIGN(const Value left, evaluate(term));
        return compare(operation, left, value, m_context.zone);
    }
    SALTBUSH_TRY_ASSIGN(const Start start, startOf(term));
    if (!start.node)
        return false;
    const Tree &tree = *start.node.tree;
    const Step *end = term.steps.data() + term.steps.size();
    const bool holds = visitSimple(tree, start.node.id, start.step, end, m_work, [&](NodeId node) {
        return compareText(operation, tree.stringValue(node), value, m_context.zone);
    });
    SALTBUSH_TRY(spend(0));
    return holds;
}

Result<Value> Evaluator::coalesce(const Term &term)
{
    Value value;
    for (const TermPtr &operand : term.operands) {
        SALTBUSH_TRY_ASSIGN(value, evaluate(*operand));
        const bool isEmpty =
            value.isNumber() ? std::isnan(value.toNumber()) : value.toString().isEmpty();
        if (!isEmpty)
            break;
    }
    return value;
}

Result<Value> Evaluator::call(const Term &term)
{
    if (const auto count = counted(term))
        return Value(*count);
    std::vector<Value> arguments;
    arguments.reserve(term.operands.size());
    for (const TermPtr &operand : term.operands) {
        SALTBUSH_TRY_ASSIGN(Value argument, evaluate(*operand));
        arguments.push_back(std::move(argument));
    }
    Result<Value> value = term.function.call(m_context, arguments);
    if (!value && value.error().facts.isEmpty())
        value.error().facts.append(term.name);
    if (value && value->isString() && value->toString().size() > maxText)
        return fail(tooMuch);
    return value;
}

Result<NodeSet> Evaluator::unite(const Term &term)
{
    NodeSet all;
    for (const TermPtr &operand : term.operands) {
        SALTBUSH_TRY_ASSIGN(const Value part, evaluate(*operand));
        if (!part.isNodeSet())
            return fail(Error{evaluationError}.with(QStringLiteral("|")));
        all.insert(all.end(), part.nodes().begin(), part.nodes().end());
    }
    sortUnique(all);
    return all;
}

} // namespace saltbush::xpath
