// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Recalculator.h"

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

namespace
{

/// To note that a rule waits for a node, in units of a Meter.
constexpr std::uint64_t costOfReader = 5;

bool calls(const Rule &rule, std::initializer_list<const char *> functions)
{
    return std::any_of(functions.begin(), functions.end(), [&](const char *name) {
        return rule.expression->functions().contains(QLatin1String(name));
    });
}

/// Whether a rule's value is already in the instance, and stays. What chance gave (an id) does;
/// what the clock moved on since does not.
bool isStored(const Rule &rule, Recalculator::Sweep sweep)
{
    if (sweep == Recalculator::Sweep::New)
        return false;
    if (rule.kind != RuleKind::Calculate)
        return rule.kind == RuleKind::Choices || rule.kind == RuleKind::Count;
    return calls(rule, {"uuid", "random", "once"})
        || (sweep == Recalculator::Sweep::Resumed && !calls(rule, {"today", "now"}));
}

} // namespace

void Recalculator::sweep(Sweep sweep)
{
    m_defaultsStand = sweep == Sweep::New;
    for (RuleIndex index = 0; index < m_logic.rules().size(); ++index) {
        const Rule &rule = m_logic.rules()[index];
        if (isStored(rule, sweep))
            continue;
        m_sweeping = index;
        const std::vector<NodeId> nodes = m_world.instance.all(rule.context);
        for (std::size_t i = 0; i < nodes.size() && !m_world.meter.isSpent(); ++i)
            apply(rule, nodes[i]);
        if (m_world.meter.isSpent()) {
            m_stoppedAt = index;
            break;
        }
    }
    m_sweeping.reset();
    if (sweep == Sweep::Resumed)
        m_waiting.clear();
    if (sweep != Sweep::New && m_stoppedAt) { // the rest with the answers to come
        for (RuleIndex index = *m_stoppedAt; index < m_logic.rules().size(); ++index) {
            if (!isStored(m_logic.rules()[index], sweep))
                enqueueAll(index);
        }
    }
    run();
}

void Recalculator::run()
{
    // A chain through the occurrences of a repeat may come to a node again; a circle through them
    // would for ever.
    std::size_t left = 1000 + 64 * m_world.instance.tree().size();
    while (!m_waiting.empty() && left-- > 0 && !m_world.meter.isSpent()) {
        const auto [rule, node] = *m_waiting.begin();
        m_waiting.erase(m_waiting.begin());
        if (m_world.instance.at(node).model == m_logic.rules()[rule].context)
            apply(m_logic.rules()[rule], node);
    }
    if (!m_world.meter.isSpent())
        m_waiting.clear();
}

void Recalculator::enqueue(RuleIndex rule, NodeId node)
{
    if (!m_sweeping || rule <= *m_sweeping)
        m_waiting.emplace(rule, node);
}

void Recalculator::enqueueAll(RuleIndex rule)
{
    for (const NodeId node : m_world.instance.all(m_logic.rules()[rule].context))
        enqueue(rule, node);
}

void Recalculator::enqueueRulesOf(NodeId node)
{
    for (const RuleIndex rule : m_logic.rulesAt(m_world.instance.at(node).model))
        enqueue(rule, node);
}

void Recalculator::enqueueBelow(NodeId top)
{
    if (m_world.instance.at(top).model == noModel)
        return;
    enqueueRulesOf(top);
    const xpath::Tree &tree = m_world.instance.tree();
    for (NodeId child = tree.firstChild(top); child != noNode; child = tree.next(child))
        enqueueBelow(child);
}

void Recalculator::tell(const std::vector<RuleReader> &rules, const std::vector<TextReader> &texts,
                        NodeId node)
{
    const Instance &instance = m_world.instance;
    if (m_world.meter.isSpent()) // even to note who waits would take for ever
        return;
    for (const RuleReader &reader : rules) {
        const NodeId top = instance.ancestor(node, reader.pivot);
        for (const NodeId at : instance.below(top, m_logic.rules()[reader.who].context)) {
            m_world.meter.add(costOfReader);
            enqueue(reader.who, at);
        }
    }
    for (const TextReader &reader : texts) {
        const NodeId top = instance.ancestor(node, reader.pivot);
        for (const NodeId at : instance.below(top, reader.who))
            m_changes.text(at);
    }
}

void Recalculator::readersChanged(NodeId node)
{
    const ModelIndex model = m_world.instance.at(node).model;
    tell(m_logic.readers(model), m_logic.texts(model), node);
}

void Recalculator::valueChanged(NodeId node)
{
    m_changes.value(node);
    if (m_world.instance.at(node).relevant)
        readersChanged(node);
}

void Recalculator::occurrenceAdded(NodeId occurrence)
{
    m_changes.structure();
    Instance &instance = m_world.instance;
    const NodeState &parent = instance.at(instance.tree().parent(occurrence));
    if (!parent.relevant)
        refreshRelevance(occurrence);
    if (parent.readOnly)
        refreshReadOnly(occurrence);
    enqueueBelow(occurrence);
    const ModelIndex repeat = instance.at(occurrence).model;
    tell(m_logic.countReaders(repeat), m_logic.countTexts(repeat), occurrence);
}

void Recalculator::occurrenceLeaves(NodeId occurrence)
{
    m_changes.structure();
    const ModelIndex repeat = m_world.instance.at(occurrence).model;
    tell(m_logic.countReaders(repeat), m_logic.countTexts(repeat), occurrence);
}

void Recalculator::consentChanged()
{
    for (RuleIndex index = 0; index < m_logic.rules().size(); ++index) {
        if (calls(m_logic.rules()[index], {"consent"}))
            enqueueAll(index);
    }
}

void Recalculator::languageChanged()
{
    for (RuleIndex index = 0; index < m_logic.rules().size(); ++index) {
        const Rule &rule = m_logic.rules()[index];
        if (!calls(rule, {"jr:itext", "jr:choice-name", "format-date", "format-date-time"}))
            continue;
        enqueueAll(index);
    }
}

} // namespace saltbush::interview
