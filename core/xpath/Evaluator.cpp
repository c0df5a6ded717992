// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Evaluator.h"

#include "core/xpath/Axes.h"
#include "core/xpath/Cost.h"
#include "core/xpath/Limits.h"
#include "core/xpath/NodeOrder.h"
#include "core/xpath/Operations.h"

#include <cmath>

namespace saltbush::xpath
{

Result<Value> Evaluator::run(const Term &term)
{
    return m_descent ? evaluate(term) : fail(tooDeep);
}

Result<Value> Evaluator::evaluate(const Term &term)
{
    SALTBUSH_TRY(spend(1));
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

Result<void> Evaluator::spend(std::uint64_t units)
{
    return m_meter.spend(units) ? ok() : Result<void>(fail(tooMuch));
}

Result<QString> Evaluator::textOf(const NodeRef &node)
{
    SALTBUSH_TRY(spend(costOfText(node, m_meter.left())));
    return node.stringValue();
}

Result<void> Evaluator::spendOn(const Term &call, std::span<const Value> arguments)
{
    std::uint64_t cost = call.function.units;
    if (arguments.empty() && call.function.readsContextNode && !call.function.readsNoText
        && m_context.node)
        cost += costOfText(m_context.node, m_meter.left());
    for (const Value &argument : arguments) {
        if (cost > m_meter.left())
            break;
        cost += call.function.readsNoText ? argument.nodes().size()
                                          : costOfTexts(argument, m_meter.left());
    }
    return spend(cost);
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
        return first ? textOf(first) : QString();
    }
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(term));
    SALTBUSH_TRY(spend(costOfText(value, m_meter.left())));
    return value.toString();
}

Result<double> Evaluator::evaluateNumber(const Term &term)
{
    if (term.kind == Term::Kind::Path) {
        SALTBUSH_TRY_ASSIGN(const QString text, evaluateString(term));
        SALTBUSH_TRY(spend(mayBeDate(text) ? costOfDate : 0));
        return stringToNumber(text, m_context.zone);
    }
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(term));
    SALTBUSH_TRY(spend(costOfText(value, m_meter.left())));
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
        SALTBUSH_TRY(spend(costOfComparing(left, value, m_meter.left())));
        return compare(operation, left, value, m_context.zone);
    }
    SALTBUSH_TRY_ASSIGN(const Start start, startOf(term));
    if (!start.node)
        return false;
    const Tree &tree = *start.node.tree;
    const Step *end = term.steps.data() + term.steps.size();
    const std::uint64_t costOfValue = costOfText(value.text().size());
    const bool holds = visitSimple(tree, start.node.id, start.step, end, m_meter, [&](NodeId node) {
        m_meter.add(costOfValue + costOfText({&tree, node}, m_meter.left()));
        if (m_meter.isSpent())
            return true;
        const QString text = tree.stringValue(node);
        m_meter.add(mayBeDate(text) ? costOfDate : 0);
        return compareText(operation, text, value, m_context.zone);
    });
    SALTBUSH_TRY(spend(0));
    return holds;
}

Result<Value> Evaluator::coalesce(const Term &term)
{
    Value value;
    for (const TermPtr &operand : term.operands) {
        SALTBUSH_TRY_ASSIGN(value, evaluate(*operand));
        SALTBUSH_TRY(spend(costOfText(value, m_meter.left())));
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
    SALTBUSH_TRY(spendOn(term, arguments));
    Result<Value> value = term.function.call(m_context, arguments);
    if (!value && value.error().facts.isEmpty())
        value.error().facts.append(term.name);
    if (!value)
        return value;
    if (value->text().size() > maxText)
        return fail(tooMuch);
    SALTBUSH_TRY(spend(costOfText(value->text().size()) + value->nodes().size()));
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
