// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Validation.h"

#include "core/form/RangeScale.h"
#include "core/interview/AnswerTypes.h"
#include "core/interview/Choices.h"
#include "core/interview/FormSession.h"

namespace saltbush::interview
{

using form::ControlKind;
using xpath::NodeId;
using xpath::noNode;

namespace
{

Violation violation(const World &world, NodeId node, ErrorCode code, const form::TextSource &words)
{
    return {node, world.instance.tree().path(node), code, Texts(world, {}).shown(words, node)};
}

void collect(const World &world, NodeId node, std::vector<Violation> &found)
{
    if (auto violation = violationAt(world, node))
        found.push_back(std::move(*violation));
    const xpath::Tree &tree = world.instance.tree();
    for (NodeId child = tree.firstChild(node); child != noNode; child = tree.next(child))
        collect(world, child, found);
}

bool takesSeveral(ControlKind kind)
{
    return kind == ControlKind::SelectMultiple || kind == ControlKind::Rank;
}

Result<QString> checkedChoice(const World &world, NodeId node, ControlKind kind,
                              const QString &answer)
{
    const Choices choices(world, node);
    if (kind == ControlKind::SelectMultiple && choices.exist()) {
        const QStringList kept = choices.keptInOrder(answer); // as ODK Collect stores them
        QStringList given = words(answer);
        given.removeDuplicates();
        if (choices.failed())
            return given.join(u' ');
        return kept.size() == given.size() ? Result<QString>(kept.join(u' ')) : fail(notAChoice);
    }
    const QString tidy = takesSeveral(kind) ? words(answer).join(u' ') : answer;
    if (choices.exist() && choices.kept(tidy) != tidy && !choices.failed())
        return fail(notAChoice);
    if (kind == ControlKind::Rank && words(tidy).removeDuplicates() > 0)
        return fail(notAChoice); // nothing has two places
    return tidy;
}

Result<QString> checkedScale(const form::Control &control, const QString &answer)
{
    const auto scale = form::RangeScale::of(control.parameters);
    if (!scale || scale->indexOf(answer) >= 0)
        return answer;
    Error error{offScale};
    for (const char *name : {"start", "end", "step"})
        error.facts << control.parameters.value(QString::fromLatin1(name));
    return fail(std::move(error));
}

/// A direction is a part of a circle.
bool isOffCircle(const form::Control &control, form::DataType type, const QString &answer)
{
    constexpr double circle = 360;
    const double degrees = answer.toDouble();
    return type == form::DataType::Decimal && control.hasAppearance(QStringLiteral("bearing"))
        && (degrees < 0 || degrees > circle);
}

/// What kind of question it is asks for more than its type: a value of the scale; a place for
/// everything that is to be put in order. (A ranking is kept while it is made, one by one.)
std::optional<ErrorCode> objectionOf(const World &world, NodeId node, const form::Control &control)
{
    const QString &value = world.instance.tree().value(node);
    const form::DataType type = world.form->node(world.instance.at(node).model).bind.type;
    if (control.kind == ControlKind::Range && !checkedScale(control, value))
        return offScale;
    if (isOffCircle(control, type, value))
        return notADirection;
    if (control.kind != ControlKind::Rank)
        return std::nullopt;
    const Choices choices(world, node);
    QStringList wanted = choices.values();
    QStringList given = words(value);
    wanted.sort();
    given.sort();
    return choices.exist() && given != wanted ? std::optional(rankIncomplete) : std::nullopt;
}

} // namespace

std::optional<Violation> violationAt(const World &world, NodeId node)
{
    const NodeState &state = world.instance.at(node);
    if (state.model == form::noModel || !state.relevant || !world.instance.isLeaf(node)
        || world.form->node(state.model).control == form::noControl)
        return std::nullopt;
    if (!world.instance.reason(node).isEmpty())
        return std::nullopt;
    const form::Bind &bind = world.form->node(state.model).bind;
    const QString &value = world.instance.tree().value(node);
    if (value.isEmpty()) {
        return state.required
            ? std::optional(violation(world, node, requiredMissing, bind.requiredMessage))
            : std::nullopt;
    }
    if (!isOfType(bind.type, value))
        return violation(world, node, wrongType, {});
    const form::Control &control = world.form->control(world.form->node(state.model).control);
    if (const auto objection = state.readOnly ? std::nullopt : objectionOf(world, node, control))
        return violation(world, node, *objection, {});
    if (!bind.constraint)
        return std::nullopt;
    const auto holds = world.evaluate(*bind.constraint, node);
    if (!holds || holds->toBoolean())
        return std::nullopt;
    return violation(world, node, constraintViolated, bind.constraintMessage);
}

std::vector<Violation> violations(const World &world)
{
    std::vector<Violation> found;
    collect(world, world.instance.tree().root(), found);
    return found;
}

Result<QString> checkedAnswer(const World &world, NodeId node, const QString &given)
{
    // One way to write each letter, whatever the input method: é, 가, ก็.
    const QString answer = given.normalized(QString::NormalizationForm_C);
    if (answer.isEmpty())
        return answer;
    const form::ModelNode &model = world.form->node(world.instance.at(node).model);
    const form::DataType type = model.bind.type;
    const QString typed = type == form::DataType::String ? answer : answer.trimmed();
    if (!isOfType(type, typed))
        return fail(Error{wrongType}.with(typeName(type)));
    const QString value = stored(type, typed);
    if (model.control == form::noControl)
        return value;
    const form::Control &control = world.form->control(model.control);
    const ControlKind kind = control.kind;
    if (kind == ControlKind::Range)
        return checkedScale(control, value);
    if (isOffCircle(control, type, value))
        return fail(notADirection);
    if (kind == ControlKind::SelectOne || takesSeveral(kind))
        return checkedChoice(world, node, kind, value);
    return value;
}

} // namespace saltbush::interview
