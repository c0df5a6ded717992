// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of rule does with its expression's value.
#include "core/interview/AnswerTypes.h"
#include "core/interview/Choices.h"
#include "core/interview/FormSession.h"
#include "core/interview/Limits.h"
#include "core/interview/Recalculator.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

void Recalculator::apply(const Rule &rule, NodeId node)
{
    constexpr std::uint64_t costOfRule = 20;
    m_world.meter.add(costOfRule);
    switch (rule.kind) {
    case RuleKind::Count:
        return applyCount(rule, node);
    case RuleKind::Relevant:
        return applyRelevant(rule, node);
    case RuleKind::ReadOnly:
        return applyReadOnly(rule, node);
    case RuleKind::Required:
        return applyRequired(rule, node);
    case RuleKind::Calculate:
        return applyCalculate(rule, node);
    case RuleKind::Choices:
        if (!m_defaultsStand)
            applyChoices(node);
    }
}

bool Recalculator::holds(const Rule &rule, NodeId node, bool otherwise) const
{
    const auto value = m_world.evaluate(*rule.expression, node);
    return value ? value->toBoolean() : otherwise;
}

void Recalculator::applyRelevant(const Rule &rule, NodeId node)
{
    NodeState &state = m_world.instance.state(node);
    const bool relevant = holds(rule, node, true);
    if (state.ownRelevant != relevant) {
        state.ownRelevant = relevant;
        refreshRelevance(node);
    }
}

/// Takes the node's own relevance together with its parent's, and carries a change down.
void Recalculator::refreshRelevance(NodeId node)
{
    Instance &instance = m_world.instance;
    if (instance.at(node).model == noModel)
        return;
    NodeState &state = instance.state(node);
    const NodeId parent = instance.tree().parent(node);
    const bool relevant = state.ownRelevant && (state.model == 0 || instance.at(parent).relevant);
    if (state.relevant == relevant)
        return;
    state.relevant = relevant;
    m_changes.relevance(node);
    if (instance.isLeaf(node)) {
        if (relevant) {
            instance.show(node);
        } else {
            instance.hide(node);
            if (instance.setReason(node, {}))
                m_changes.value(node);
        }
    }
    readersChanged(node);
    const ModelIndex model = instance.at(node).model;
    if (m_world.form->node(model).isRepeat)
        tell(m_logic.countReaders(model), m_logic.countTexts(model), node);
    if (relevant)
        enqueueRulesOf(node);
    const xpath::Tree &tree = instance.tree();
    for (NodeId child = tree.firstChild(node); child != noNode; child = tree.next(child))
        refreshRelevance(child);
}

void Recalculator::applyReadOnly(const Rule &rule, NodeId node)
{
    NodeState &state = m_world.instance.state(node);
    const bool readOnly = holds(rule, node, false);
    if (state.ownReadOnly != readOnly) {
        state.ownReadOnly = readOnly;
        refreshReadOnly(node);
    }
}

void Recalculator::refreshReadOnly(NodeId node)
{
    Instance &instance = m_world.instance;
    if (instance.at(node).model == noModel)
        return;
    NodeState &state = instance.state(node);
    const NodeId parent = instance.tree().parent(node);
    const bool readOnly = state.ownReadOnly || (state.model != 0 && instance.at(parent).readOnly);
    if (state.readOnly == readOnly)
        return;
    state.readOnly = readOnly;
    m_changes.state(node);
    const xpath::Tree &tree = instance.tree();
    for (NodeId child = tree.firstChild(node); child != noNode; child = tree.next(child))
        refreshReadOnly(child);
}

void Recalculator::applyRequired(const Rule &rule, NodeId node)
{
    NodeState &state = m_world.instance.state(node);
    const bool required = holds(rule, node, false);
    if (state.required != required) {
        state.required = required;
        m_changes.state(node);
    }
}

void Recalculator::applyCalculate(const Rule &rule, NodeId node)
{
    Instance &instance = m_world.instance;
    if (!instance.at(node).relevant || !instance.isLeaf(node))
        return;
    const auto value = m_world.evaluate(*rule.expression, node);
    const form::DataType type = m_world.form->node(rule.target).bind.type;
    if (instance.store(node, value ? toAnswer(type, *value, m_world.host.zone()) : QString()))
        valueGiven(node);
}

namespace
{

/// All its choices are written in the form: they are the same at every moment.
bool hasWrittenList(const form::Control &control)
{
    return !control.items.empty() && !control.itemset;
}

} // namespace

void Recalculator::dropForeignDefaults()
{
    m_defaultsStand = false;
    for (const form::Control &control : m_world.form->controls()) {
        if (!hasWrittenList(control) || control.node == noModel)
            continue;
        for (const NodeId node : m_world.instance.all(control.node))
            applyChoices(node);
    }
    run();
    for (RuleIndex index = 0; index < m_logic.rules().size(); ++index) {
        const Rule &rule = m_logic.rules()[index];
        if (rule.kind != RuleKind::Choices || m_stoppedAt)
            continue;
        for (const NodeId node : m_world.instance.all(rule.context))
            apply(rule, node);
        run(); // lists further on may read what is calculated from this one
        if (m_world.meter.isSpent())
            m_stoppedAt = index;
    }
}

void Recalculator::valueGiven(NodeId node)
{
    valueChanged(node);
    m_given.insert(node);
}

void Recalculator::dropForeign()
{
    constexpr int mostRounds = 100; // what one drops may be given anew by another
    for (int round = 0; round < mostRounds && !m_given.empty(); ++round) {
        for (const NodeId node : std::exchange(m_given, {}))
            dropForeignAt(node);
        run();
    }
    m_given.clear();
}

void Recalculator::dropForeignAt(NodeId node)
{
    const form::FormDefinition &form = *m_world.form;
    const form::ModelIndex index = m_world.instance.at(node).model;
    if (index == form::noModel || form.node(index).control == form::noControl)
        return;
    if (hasWrittenList(form.control(form.node(index).control)))
        applyChoices(node);
    for (const RuleIndex rule : m_logic.rulesAt(index)) {
        if (m_logic.rules()[rule].kind == RuleKind::Choices)
            enqueue(rule, node);
    }
}

void Recalculator::applyChoices(NodeId node)
{
    Instance &instance = m_world.instance;
    const QString answer = instance.tree().value(node);
    if (answer.isEmpty())
        return;
    const Choices choices(m_world, node);
    if (!choices.exist())
        return;
    const QString kept = choices.kept(answer);
    if (!choices.failed() && instance.store(node, kept))
        valueChanged(node);
}

/// A count's expression stands at the repeat itself ("../how_many" is a sibling of the repeat), so
/// that it needs an occurrence to be asked from, even when there is none.
std::optional<std::size_t> Recalculator::wantedCount(const Rule &rule, NodeId parent)
{
    Instance &instance = m_world.instance;
    const NodeId first = instance.firstBelow(parent, rule.target);
    const NodeId at = first == noNode ? instance.addOccurrence(rule.target, parent) : first;
    const auto value = m_world.evaluate(*rule.expression, at);
    if (first == noNode)
        instance.removeOccurrence(at);
    const double asked = value ? value->toNumber() : std::nan("");
    if (std::isnan(asked))
        return std::nullopt;
    return asked >= 1 ? std::size_t(std::min(std::floor(asked), double(limits::maxOccurrences)))
                      : 0;
}

namespace
{

bool holdsAnAnswer(const xpath::Tree &tree, NodeId node)
{
    if (!tree.hasElementChildren(node))
        return !tree.value(node).isEmpty();
    for (NodeId child = tree.firstChild(node); child != noNode; child = tree.next(child)) {
        if (tree.kind(child) == xpath::NodeKind::Element && holdsAnAnswer(tree, child))
            return true;
    }
    return false;
}

} // namespace

/// To copy one node of a repeat's template, in units of a Meter.
constexpr std::uint64_t costOfOccurrence = 20;

/// A number is typed digit by digit and mended afterwards: fewer is not yet a wish to lose
/// anything, and none at all, as long as nobody says another, takes nothing away that holds an
/// answer (as in JavaRosa and Web Forms). Without a number there is none that is empty.
void Recalculator::applyCount(const Rule &rule, NodeId parent)
{
    Instance &instance = m_world.instance;
    if (!instance.at(parent).relevant)
        return;
    const std::optional<std::size_t> asked = wantedCount(rule, parent);
    const std::size_t wanted = asked.value_or(0);
    std::vector<NodeId> occurrences = instance.occurrences(rule.target, parent);
    for (; occurrences.size() > wanted; occurrences.pop_back()) {
        if (!asked && holdsAnAnswer(instance.tree(), occurrences.back()))
            return;
        occurrenceLeaves(occurrences.back());
        instance.setAside(occurrences.back());
    }
    for (std::size_t count = occurrences.size(); count < wanted; ++count) {
        if (m_world.meter.isSpent())
            break;
        if (!instance.hasRoomFor(rule.target)) {
            m_world.noteError(Error{tooManyRepeats}, parent);
            break;
        }
        const NodeId back = instance.takeBack(rule.target, parent);
        const NodeId added = back == noNode ? instance.addOccurrence(rule.target, parent) : back;
        m_world.meter.add(costOfOccurrence * m_world.form->repeatTemplates[rule.target].nodes);
        occurrenceAdded(added);
        if (back == noNode)
            m_added.push_back(added);
    }
}

} // namespace saltbush::interview
