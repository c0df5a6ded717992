// SPDX-License-Identifier: GPL-3.0-or-later
// What expressions of a form may call beyond core/xpath: what needs the form, the interview or the
// host.
#include "core/interview/Choices.h"
#include "core/interview/ExtractSigned.h"
#include "core/interview/FileSearch.h"
#include "core/interview/FormSession.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::interview
{

using xpath::EvaluationContext;
using xpath::FunctionSet;
using xpath::NodeId;
using xpath::NodeRef;
using xpath::noNode;
using xpath::Value;
using Arguments = std::span<const Value>;

namespace
{

/// To check one, in units of a Meter.
constexpr std::uint64_t costOfSignature = 5'000;

/// The interview around an evaluation; nullptr where there is none (a form that is only checked).
const FormContext *interviewOf(EvaluationContext &context)
{
    return dynamic_cast<const FormContext *>(&context);
}

/// Functions over nodes see only what is relevant (ODK XForms, "relevant": nodes are left out of
/// node-sets).
FunctionSet::Implementation overRelevant(FunctionSet::Implementation inner)
{
    return [inner = std::move(inner)](EvaluationContext &context, Arguments arguments) {
        const FormContext *interview = interviewOf(context);
        if (!interview)
            return inner(context, arguments);
        std::vector<Value> relevant(arguments.begin(), arguments.end());
        for (Value &value : relevant) {
            if (!value.isNodeSet())
                continue;
            xpath::NodeSet nodes = value.nodes();
            const Instance &instance = interview->world.instance;
            std::erase_if(nodes, [&](const NodeRef &node) {
                return node.tree == &instance.tree() && !instance.at(node.id).relevant;
            });
            value = Value(std::move(nodes));
        }
        return inner(context, relevant);
    };
}

/// The question that a path in a string means, nearest to where the expression stands.
NodeId questionAt(const FormContext &interview, const QString &path)
{
    const World &world = interview.world;
    const NodeRef here = interview.current;
    QString absolute = path.trimmed();
    if (!absolute.startsWith(u'/')) {
        QStringList steps = world.form->node(world.instance.at(here.id).model).path.split(u'/');
        for (const QString &step : absolute.split(u'/')) {
            if (step == QLatin1String("..") && !steps.isEmpty())
                steps.removeLast();
            else if (step != QLatin1String(".") && !step.startsWith(QLatin1String("current(")))
                steps.append(step);
        }
        absolute = steps.join(u'/');
    }
    const form::ModelIndex model = world.form->find(absolute);
    if (model == form::noModel)
        return noNode;
    for (NodeId scope = here.id; scope != noNode; scope = world.instance.tree().parent(scope)) {
        if (const NodeId found = world.instance.firstBelow(scope, model); found != noNode)
            return found;
    }
    return noNode;
}

Result<Value> choiceName(EvaluationContext &context, Arguments arguments)
{
    const FormContext *interview = interviewOf(context);
    if (!interview)
        return Value(QString());
    const World &world = interview->world;
    const form::ModelIndex model = world.form->find(arguments[1].toString().trimmed());
    if (model != form::noModel) // which of its occurrences is looked for
        SALTBUSH_TRY(context.spend(world.instance.all(model).size()));
    const NodeId question = questionAt(*interview, arguments[1].toString());
    if (question == noNode)
        return Value(QString());
    const Choices choices(interview->world, question);
    if (!choices.arePossible())
        return fail(Error{noChoices}.with(arguments[1].toString().trimmed()));
    const auto label = choices.label(arguments[0].toString(), {});
    return Value(label ? label->text : QString());
}

Result<Value> itext(EvaluationContext &context, Arguments arguments)
{
    const FormContext *interview = interviewOf(context);
    if (!interview)
        return Value(QString());
    const Texts texts(interview->world, {});
    return Value(texts.translated(arguments[0].toString(), interview->current.id).text);
}

/// What the rows of a list are called.
xpath::NameId firstRowName(const xpath::Tree &list)
{
    NodeId row = list.firstChild(list.root());
    while (row != noNode && list.kind(row) != xpath::NodeKind::Element)
        row = list.next(row);
    return row == noNode ? xpath::noName : list.name(row);
}

/// A column of a list: a child's name, or "@name" of an attribute.
struct Column
{
    xpath::NameId name = xpath::noName;
    bool isAttribute = false;
};

Column columnOf(const xpath::Tree &list, const QString &text)
{
    const bool isAttribute = text.startsWith(u'@');
    return {list.names()->find(isAttribute ? text.mid(1) : text), isAttribute};
}

/// pulldata('list', 'column', 'key column', key): the first row whose key column is the key.
Result<Value> pullData(EvaluationContext &context, Arguments arguments)
{
    const xpath::Tree *list = context.instance(arguments[0].toString());
    if (!list || list->root() == noNode)
        return Value(QString());
    const FormContext *interview = interviewOf(context);
    const xpath::NameId row = firstRowName(*list);
    const Column key = columnOf(*list, arguments[2].toString());
    if (!interview || key.name == xpath::noName || row == xpath::noName)
        return Value(QString());
    const auto &found =
        interview->world.indexes->find(*list, {list->root(), row, key.name, key.isAttribute},
                                       arguments[3].toString(), context.meter());
    const Column column = columnOf(*list, arguments[1].toString());
    if (found.empty() || column.name == xpath::noName)
        return Value(QString());
    const NodeId value = column.isAttribute ? list->attribute(found.front(), column.name)
                                            : list->firstChildNamed(found.front(), column.name);
    return Value(value == noNode ? QString() : list->stringValue(value));
}

Result<Value> nonresponse(EvaluationContext &context, Arguments arguments)
{
    const FormContext *interview = interviewOf(context);
    const xpath::NodeSet &nodes = arguments[0].nodes();
    if (!interview || nodes.empty() || nodes.front().tree != &interview->world.instance.tree())
        return Value(QString());
    return Value(interview->world.instance.reason(nodes.front().id));
}

Result<Value> consent(EvaluationContext &context, Arguments arguments)
{
    const FormContext *interview = interviewOf(context);
    return Value(interview
                 && interview->world.host.consentScope(arguments[0].toString()).value_or(false));
}

Result<Value> property(EvaluationContext &context, Arguments arguments)
{
    const FormContext *interview = interviewOf(context);
    return Value(interview ? interview->world.host.property(arguments[0].toString()) : QString());
}

Result<Value> version(EvaluationContext &context, Arguments)
{
    const FormContext *interview = interviewOf(context);
    return Value(interview ? interview->world.form->version : QString());
}

FunctionSet withFormFunctions()
{
    FunctionSet functions = FunctionSet::odk();
    for (const char *name : {"count", "count-non-empty", "sum", "min", "max", "join", "concat"}) {
        const FunctionSet::Function *plain = functions.find(QString::fromLatin1(name));
        if (!plain)
            continue;
        FunctionSet::Function relevant = *plain;
        relevant.call = overRelevant(relevant.call);
        functions.add(QString::fromLatin1(name), relevant);
    }
    functions.add(QStringLiteral("jr:choice-name"), {2, 2, false, choiceName});
    functions.add(QStringLiteral("jr:itext"), {1, 1, false, itext});
    functions.add(QStringLiteral("pulldata"), {4, 4, false, pullData});
    functions.add(QStringLiteral("search"), {1, 6, false, searchFile});
    functions.add(QStringLiteral("nonresponse"), {1, 1, false, nonresponse, false, false, true});
    functions.add(QStringLiteral("consent"), {1, 1, false, consent});
    functions.add(QStringLiteral("property"), {1, 1, false, property});
    functions.add(QStringLiteral("extract-signed"),
                  {2, 2, true, extractSigned, false, false, false, costOfSignature});
    functions.add(QStringLiteral("version"), {0, 0, false, version});
    return functions;
}

} // namespace

const FunctionSet &formFunctions()
{
    static const FunctionSet functions = withFormFunctions();
    return functions;
}

} // namespace saltbush::interview
