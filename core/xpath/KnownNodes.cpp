// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Evaluator that finds nodes by what is known of a tree already, instead of trying
// predicates: an index, a number, the same question asked before.
#include "core/xpath/Axes.h"
#include "core/xpath/Cost.h"
#include "core/xpath/DateText.h"
#include "core/xpath/Evaluator.h"
#include "core/xpath/IndexCache.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

bool isPositionCall(const Term &term)
{
    return term.kind == Term::Kind::Call && term.operands.empty() && term.name == u"position";
}

/// A number of a node counts from 1; any other number is none's.
std::size_t toPosition(double number)
{
    constexpr double largest = 4e9;
    const bool isOne = number >= 1 && number < largest && std::trunc(number) == number;
    return isOne ? std::size_t(number) : 0;
}

/// A value in a key: its kind, its length and its text.
void append(QString &key, QChar kind, const QString &text)
{
    key += kind + QString::number(text.size()) + u':' + text;
}

/// There are so many nodes to try that asking what was found before costs less.
bool isWorthwhile(const Step &step, const NodeRef &from)
{
    if (step.axis == Axis::Child)
        return from.tree->isWide(from.id);
    const NodeId document = from.tree->document();
    return step.axis >= Axis::Descendant
        && (from.id == document || from.tree->parent(from.id) == document);
}

} // namespace

Result<Evaluator::Known> Evaluator::indexed(const Step &step, const NodeRef &parent)
{
    if (step.indexed < 0 || m_context.indexes == nullptr || parent.tree == m_context.current.tree)
        return Known();
    const Term &predicate = *step.predicates[std::size_t(step.indexed)];
    const Term &fixed = *predicate.operands[predicate.operands[0]->isFixed ? 0 : 1];
    const Step &field = predicate.operands[predicate.operands[0]->isFixed ? 1 : 0]->steps[0];
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(fixed));
    const bool isText = value.isString() || (value.isNodeSet() && value.nodes().size() <= 1);
    // A date equals other ways of writing it, which a hash does not know.
    if (!isText || momentFromText(value.toString(), m_context.zone))
        return Known();
    ++m_context.predicateEvaluations;
    if (value.isNodeSet() && value.nodes().empty())
        return Known(std::vector<NodeId>());
    const IndexCache::Question question{parent.id, step.test.name, field.test.name,
                                        field.axis == Axis::Attribute};
    SALTBUSH_TRY(spend(costOfText(value, m_meter.left())));
    return Known(m_context.indexes->find(*parent.tree, question, value.toString(), m_meter));
}

/// The position that a predicate asks for, where it is the same for every candidate; 0 is that of
/// none. Nothing where it asks for something else.
Result<std::optional<std::size_t>> Evaluator::positionAsked(const Term &predicate)
{
    using Position = std::optional<std::size_t>;
    const Term *asked = predicate.isFixed ? &predicate : nullptr;
    const bool isEquation =
        predicate.kind == Term::Kind::Binary && predicate.operation == Operator::Equal;
    for (const std::size_t side : {0U, 1U}) {
        if (isEquation && isPositionCall(*predicate.operands[side])
            && predicate.operands[1 - side]->isFixed)
            asked = predicate.operands[1 - side].get();
    }
    if (asked == nullptr)
        return Position();
    SALTBUSH_TRY_ASSIGN(const Value value, evaluate(*asked));
    const bool isNumber = asked == &predicate
        ? value.isNumber()
        : !value.isBoolean() && (!value.isNodeSet() || value.nodes().size() <= 1);
    if (!isNumber)
        return Position();
    ++m_context.predicateEvaluations;
    return Position(toPosition(value.toNumber(m_context.zone)));
}

/// The one child that the step's first predicate picks by its number; nothing where it does not.
Result<Evaluator::Known> Evaluator::numbered(const Step &step, const NodeRef &parent)
{
    if (m_context.indexes == nullptr || step.predicates.empty() || step.axis != Axis::Child
        || step.test.kind != NodeTest::Kind::Name || !parent.tree->isWide(parent.id))
        return Known();
    SALTBUSH_TRY_ASSIGN(const auto position, positionAsked(*step.predicates[0]));
    if (!position)
        return Known();
    const NodeId node =
        m_context.indexes->places().nth(*parent.tree, parent.id, step.test.name, *position);
    return Known(node == noNode ? std::vector<NodeId>() : std::vector<NodeId>{node});
}

/// What a FilterCache may be asked about a step; nothing where it cannot know, or is not needed.
Result<std::optional<FilterCache::Question>> Evaluator::filterQuestion(const Step &step,
                                                                       const NodeRef &from)
{
    using Question = std::optional<FilterCache::Question>;
    if (step.filter == 0 || m_context.indexes == nullptr || from.tree == m_context.current.tree
        || !isWorthwhile(step, from))
        return Question();
    constexpr std::size_t mostNodes = 32;
    QString parameters;
    append(parameters, u'z', QString::fromLatin1(m_context.zone.id()));
    append(parameters, u'l', m_context.language);
    for (const Term *term : step.parameters) {
        const Result<Value> value = evaluate(*term);
        if (!value || value->nodes().size() > mostNodes)
            return Question(); // what fails is said where it is needed, if it is
        const QChar kind = value->isNumber() ? u'n' : value->isBoolean() ? u'b' : u's';
        if (!value->isNodeSet())
            append(parameters, kind, value->toString());
        for (const NodeRef &node : value->nodes()) {
            append(parameters, u'@', QString::number(quintptr(node.tree)));
            append(parameters, u'#', QString::number(node.id));
            SALTBUSH_TRY_ASSIGN(const QString text, textOf(node));
            append(parameters, u't', text);
        }
        parameters += u';';
    }
    SALTBUSH_TRY(spend(costOfText(parameters.size())));
    return Question({from.tree, from.tree->revision(), from.id, step.filter, parameters});
}

/// Whether the same was asked before; then the candidates are what was found.
bool Evaluator::answered(const FilterCache::Question &question, std::vector<NodeId> &candidates)
{
    const std::vector<NodeId> *found = m_context.indexes->filters().find(question);
    if (found == nullptr)
        return false;
    ++m_context.predicateEvaluations;
    candidates = *found;
    return true;
}

/// count() of a path through a secondary instance: its last step is counted without walking it.
std::optional<double> Evaluator::counted(const Term &call)
{
    if (call.operands.size() != 1 || call.name != u"count")
        return std::nullopt;
    const Term &path = *call.operands[0];
    if (path.kind != Term::Kind::Path || path.start != PathStart::Instance || !path.isSimple
        || path.steps.empty() || path.steps.back().axis != Axis::Child
        || path.steps.back().test.kind != NodeTest::Kind::Name)
        return std::nullopt;
    const Tree *tree = m_context.instance(path.name);
    if (tree == nullptr)
        return std::nullopt;
    std::size_t count = 0;
    visitSimple(*tree, tree->document(), path.steps.data(), &path.steps.back(), m_meter,
                [&](NodeId node) {
                    count += tree->countChildrenNamed(node, path.steps.back().test.name);
                    return false;
                });
    return double(count);
}

} // namespace saltbush::xpath
