// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/QuestionView.h"

#include "core/interview/Choices.h"

namespace saltbush::interview
{

namespace
{

void addControl(Question &question, const World &world, const form::Control &control,
                const QString &language)
{
    const Texts texts(world, language);
    question.kind = control.kind;
    question.appearance = control.appearance;
    question.parameters = control.parameters;
    question.label = texts.shown(control.label, question.node);
    question.hint = texts.shown(control.hint, question.node);
    question.guidance = texts.variant(control.hint, QStringLiteral("guidance"), question.node);
    const Choices choices(world, question.node);
    question.choices = choices.all(language);
    question.places = choices.places(language);
    if (control.kind == form::ControlKind::Upload)
        for (const form::Item &tag : control.items)
            question.tags.push_back({tag.value, texts.shown(tag.label, question.node)});
}

/// What the form says of a file's quality stands in its bind.
void addQuality(Question &question, const form::Bind &bind)
{
    for (const auto &[attribute, value] : bind.extra.asKeyValueRange())
        if (const QString name = attribute.section(u':', -1);
            name == u"max-pixels" || name == u"quality")
            question.parameters.insert(name, value);
}

} // namespace

Question viewOf(const World &world, xpath::NodeId node, const QString &language)
{
    Question question;
    const NodeState &state = world.instance.at(node);
    if (state.model == form::noModel)
        return question;
    const form::ModelNode &model = world.form->node(state.model);
    question.node = node;
    question.path = world.instance.tree().path(node);
    question.control = model.control;
    question.type = model.bind.type;
    question.value = model.isLeaf ? world.instance.tree().value(node) : QString();
    question.nonresponse = world.instance.reason(node);
    question.nonresponseAllowed = model.bind.nonresponse;
    question.isRelevant = state.relevant;
    question.isRequired = state.required;
    question.isReadOnly = state.readOnly;
    question.noApp = Texts(world, language).shown(model.bind.noAppMessage, node);
    if (model.control != form::noControl)
        addControl(question, world, world.form->control(model.control), language);
    if (question.kind == form::ControlKind::Upload)
        addQuality(question, model.bind);
    return question;
}

} // namespace saltbush::interview
