// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Engine.h"

#include "core/interview/AnswerTypes.h"
#include "core/interview/Metadata.h"

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;

namespace
{

QString defaultLanguage(const form::FormDefinition &form)
{
    return form.translations.defaultLanguage;
}

} // namespace

Engine::Engine(form::SharedForm form, Host &host, std::unique_ptr<const FormLogic> logic,
               xpath::Tree tree)
    : m_logic(std::move(logic))
    , m_world{form, host, Instance(m_logic->model(), std::move(tree)), defaultLanguage(*form)}
    , m_recalculator(m_world, *m_logic)
{
}

Result<void> Engine::begin(std::uint64_t mostWork)
{
    const xpath::Meter::Bound bound(m_world.meter, mostWork);
    addFixedOccurrences();
    preload(m_world);
    m_recalculator.sweep(Recalculator::Sweep::New);
    settle();
    fireLoad(QStringLiteral("odk-instance-first-load"));
    fireLoad(QStringLiteral("odk-instance-load"));
    m_recalculator.dropForeignDefaults();
    take();
    return m_world.meter.isSpent() ? Result<void>(fail(whereItStopped())) : ok();
}

Error Engine::whereItStopped() const
{
    const std::size_t rules = m_logic->rules().size();
    const std::size_t stopped = m_recalculator.stoppedAt().value_or(RuleIndex(rules));
    Error error{xpath::tooMuch};
    if (stopped == rules)
        return error;
    Place place;
    place.node = m_world.form->node(m_logic->rules()[stopped].target).path;
    return std::move(error).with(QString::number(rules - stopped)).at(place);
}

/// A repeat that nobody can add to, and that the form gives only a template for, has one
/// occurrence.
void Engine::addFixedOccurrences()
{
    for (const form::Control &control : m_world.form->controls()) {
        if (control.kind != form::ControlKind::Repeat || control.repeatCount || !control.noAddRemove
            || control.node == 0)
            continue;
        const std::vector<NodeId> parents =
            m_world.instance.all(m_world.form->node(control.node).parent);
        for (const NodeId parent : parents) {
            if (m_world.instance.occurrences(control.node, parent).empty())
                m_world.instance.addOccurrence(control.node, parent);
        }
    }
}

void Engine::open(Recalculator::Sweep sweep)
{
    const auto bound = boundStep();
    m_recalculator.sweep(sweep);
    fireLoad(QStringLiteral("odk-instance-load"));
    take();
}

ChangeSet Engine::take()
{
    settle();
    m_recalculator.dropForeign();
    settle();
    m_performed = 0;
    return m_recalculator.changes().take(m_world.instance);
}

/// Recalculates, and lets the occurrences that a count added have their event, until all is quiet.
void Engine::settle()
{
    m_recalculator.run();
    for (auto added = m_recalculator.takeAdded(); !added.empty();
         added = m_recalculator.takeAdded()) {
        for (const NodeId occurrence : added)
            fireNewRepeat(occurrence);
        m_recalculator.run();
    }
}

ChangeSet Engine::setValue(NodeId node, const QString &value)
{
    const auto bound = boundStep();
    const bool reasonGoes = m_world.instance.setReason(node, {});
    const bool changed = m_world.instance.store(node, value);
    if (changed || reasonGoes)
        m_recalculator.valueChanged(node);
    if (changed) {
        m_recalculator.run();
        fireValueChanged(node, 0);
    }
    return take();
}

ChangeSet Engine::setReason(NodeId node, const QString &reason)
{
    const auto bound = boundStep();
    const bool valueGoes = !reason.isEmpty() && m_world.instance.store(node, {});
    if (m_world.instance.setReason(node, reason) || valueGoes)
        m_recalculator.valueChanged(node);
    if (valueGoes) {
        m_recalculator.run();
        fireValueChanged(node, 0);
    }
    return take();
}

ChangeSet Engine::addOccurrence(ModelIndex repeat, NodeId parent)
{
    const auto bound = boundStep();
    const NodeId added = m_world.instance.addOccurrence(repeat, parent);
    m_recalculator.occurrenceAdded(added);
    m_recalculator.run();
    fireNewRepeat(added);
    return take();
}

ChangeSet Engine::removeOccurrence(NodeId occurrence)
{
    const auto bound = boundStep();
    m_recalculator.occurrenceLeaves(occurrence);
    m_world.instance.removeOccurrence(occurrence);
    return take();
}

ChangeSet Engine::setLanguage(const QString &language)
{
    if (m_world.language == language)
        return {};
    const auto bound = boundStep();
    m_world.language = language;
    m_recalculator.languageChanged();
    return take();
}

ChangeSet Engine::consentChanged()
{
    const auto bound = boundStep();
    m_recalculator.consentChanged();
    return take();
}

ChangeSet Engine::noteEnd()
{
    const auto bound = boundStep();
    for (const NodeId node : preloadEnd(m_world))
        m_recalculator.valueChanged(node);
    return take();
}

void Engine::fireLoad(const QString &event)
{
    for (const form::Action &action : m_world.form->actions) {
        if (!action.events.contains(event) || action.target == noModel)
            continue;
        m_world.meter.add(1 + m_world.instance.all(action.target).size());
        if (m_world.meter.isSpent())
            return;
        const NodeId root = m_world.instance.tree().root();
        for (const NodeId target : targetsOf(action, root, m_world.instance.all(action.target)))
            perform(action, target, 0);
    }
}

void Engine::fireValueChanged(NodeId node, int depth)
{
    const Instance &instance = m_world.instance;
    const ModelIndex trigger = instance.at(node).model;
    if (trigger == noModel)
        return;
    for (const form::Action *action : m_logic->actionsAt(trigger)) {
        if (action->target == noModel)
            continue;
        const ModelIndex shared = m_logic->model().commonAncestor(trigger, action->target);
        const auto targets = targetsOf(
            *action, node, instance.below(instance.ancestor(node, shared), action->target));
        if (targets.size() > 1)
            m_world.noteError(Error{ambiguousTarget}, node);
        // XForms 1.0 §7.3.1: of several nodes, the first one is meant.
        if (!targets.empty())
            perform(*action, targets.front(), depth);
    }
}

void Engine::fireNewRepeat(NodeId occurrence)
{
    const Instance &instance = m_world.instance;
    const ModelIndex repeat = instance.at(occurrence).model;
    if (repeat == noModel)
        return;
    m_world.meter.add(m_world.form->actions.size());
    if (m_world.meter.isSpent())
        return;
    for (const form::Action &action : m_world.form->actions) {
        if (action.trigger == noModel || action.target == noModel
            || !action.events.contains(QStringLiteral("odk-new-repeat"))
            || m_logic->model().commonAncestor(action.trigger, repeat) != repeat)
            continue;
        const auto below = instance.below(occurrence, action.target);
        for (const NodeId target : targetsOf(action, occurrence, below))
            perform(action, target, 0);
    }
}

/// `all` of its nodes that are in reach, unless it picks among them itself.
std::vector<NodeId> Engine::targetsOf(const form::Action &action, NodeId context,
                                      std::vector<NodeId> all) const
{
    if (!action.place)
        return all;
    const auto picked = m_world.evaluate(*action.place, context);
    std::vector<NodeId> targets;
    if (!picked || !picked->isNodeSet())
        return targets;
    for (const xpath::NodeRef &each : picked->nodes()) {
        if (each.tree == &m_world.instance.tree()
            && m_world.instance.at(each.id).model == action.target)
            targets.push_back(each.id);
    }
    return targets;
}

/// Nothing where there is nothing to set.
std::optional<QString> Engine::answerOf(const form::Action &action, NodeId target) const
{
    const form::DataType type = m_world.form->node(action.target).bind.type;
    const auto cast = [&](const xpath::Value &value) {
        return toAnswer(type, value, m_world.host.zone());
    };
    if (action.kind == QLatin1String("setgeopoint")) {
        const QString position = m_world.host.position();
        return position.isEmpty() ? std::nullopt : std::optional(cast(xpath::Value(position)));
    }
    if (action.kind != QLatin1String("setvalue"))
        return std::nullopt;
    if (!action.value)
        return cast(xpath::Value(action.literal));
    const auto value = m_world.evaluate(*action.value, target);
    return value ? cast(*value) : QString();
}

void Engine::perform(const form::Action &action, NodeId target, int depth)
{
    constexpr int longestChain = 32;    // actions that set each other off in a circle
    constexpr int mostActions = 10'000; // and all that one change may set off
    if (depth > longestChain || ++m_performed > mostActions || !m_world.instance.isLeaf(target))
        return;
    const std::optional<QString> answer = answerOf(action, target);
    if (!answer)
        return;
    m_world.instance.setReason(target, {});
    if (!m_world.instance.store(target, *answer))
        return;
    m_recalculator.valueGiven(target);
    m_recalculator.run();
    fireValueChanged(target, depth + 1);
}

} // namespace saltbush::interview
