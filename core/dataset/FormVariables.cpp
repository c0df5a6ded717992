// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/FormVariables.h"

#include "core/dataset/Labels.h"

namespace saltbush::dataset
{

namespace
{

VariableKind kindOfType(form::DataType type)
{
    using enum form::DataType;
    switch (type) {
    case Integer:
        return VariableKind::Integer;
    case Decimal:
        return VariableKind::Decimal;
    case Date:
        return VariableKind::Date;
    case Time:
        return VariableKind::Time;
    case DateTime:
        return VariableKind::DateTime;
    case GeoPoint:
    case GeoTrace:
    case GeoShape:
        return VariableKind::Place;
    case Binary:
        return VariableKind::File;
    case Rank:
        return VariableKind::Rank;
    case String:
    case Boolean:
    case Barcode:
    case Intent:
        break;
    }
    return VariableKind::Text;
}

const form::Control *controlOf(const form::FormDefinition &form, const form::ModelNode &node)
{
    return node.control == form::noControl ? nullptr : &form.control(node.control);
}

/// Shown, and nobody can answer it.
bool isNote(const form::ModelNode &node, const form::Control &control)
{
    return control.kind == form::ControlKind::Input && !node.bind.calculate && node.bind.readonly
        && node.bind.readonly->text().trimmed() == QStringLiteral("true()");
}

constexpr QLatin1StringView nonresponseMark("__nonresponse");

Variable choiceVariable(const Variable &question, const CodeLabel &code)
{
    Variable choice = question;
    choice.name = question.name + u'/' + code.code;
    choice.kind =
        question.kind == VariableKind::Rank ? VariableKind::RankPlace : VariableKind::Choice;
    choice.codes = {code};
    for (auto &[language, label] : choice.labels)
        if (const auto text = code.labels.find(language); text != code.labels.end())
            label += QStringLiteral(": ") + text->second;
    return choice;
}

Variable nonresponseVariable(const Variable &question, const QStringList &reasons)
{
    Variable variable = question;
    variable.name = question.name + nonresponseMark;
    variable.kind = VariableKind::Nonresponse;
    variable.codes.clear();
    for (const QString &reason : reasons)
        variable.codes.push_back({reason, {}});
    return variable;
}

} // namespace

std::optional<VariableKind> kindOf(const form::FormDefinition &form, const form::ModelNode &node)
{
    if (!node.isLeaf || node.isRepeat || node.isAttribute)
        return std::nullopt;
    const form::Control *control = controlOf(form, node);
    if (!control)
        return kindOfType(node.bind.type);
    switch (control->kind) {
    case form::ControlKind::SelectOne:
        return VariableKind::SelectOne;
    case form::ControlKind::SelectMultiple:
        return VariableKind::SelectMultiple;
    case form::ControlKind::Rank:
        return VariableKind::Rank;
    case form::ControlKind::Upload:
        return VariableKind::File;
    case form::ControlKind::Group:
    case form::ControlKind::Repeat:
        return std::nullopt;
    case form::ControlKind::Input:
    case form::ControlKind::Range:
    case form::ControlKind::Trigger:
        break;
    }
    return isNote(node, *control) ? std::nullopt : std::optional(kindOfType(node.bind.type));
}

std::vector<Variable> variablesOf(const form::FormDefinition &form, const form::ModelNode &node,
                                  const QString &tablePath)
{
    const auto kind = kindOf(form, node);
    if (!kind)
        return {};
    Variable question{.name = columnName(node.path, tablePath), .path = node.path, .kind = *kind};
    question.formVersions = {form.version};
    if (node.bind.relevant)
        question.relevance = node.bind.relevant->text();
    if (const form::Control *control = controlOf(form, node)) {
        question.labels = labelsOf(form, control->label);
        question.codes = choicesOf(form, *control);
    }
    std::vector<Variable> variables{question};
    if (*kind == VariableKind::SelectMultiple || *kind == VariableKind::Rank)
        for (const CodeLabel &code : question.codes)
            variables.push_back(choiceVariable(question, code));
    if (!node.bind.nonresponse.isEmpty())
        variables.push_back(nonresponseVariable(question, node.bind.nonresponse));
    return variables;
}

QString choiceIdentity(const QString &path, const QString &code) { return path + u'\n' + code; }

QString nonresponseIdentity(const QString &path) { return path + u'\n' + u'\n'; }

QString identityOf(const Variable &variable)
{
    if (variable.kind == VariableKind::Choice || variable.kind == VariableKind::RankPlace)
        return choiceIdentity(variable.path, variable.codes.front().code);
    if (variable.kind == VariableKind::Nonresponse)
        return nonresponseIdentity(variable.path);
    return variable.path.isEmpty() ? variable.name : variable.path;
}

QString columnName(const QString &path, const QString &tablePath)
{
    QStringList steps = path.mid(tablePath.size() + 1).split(u'/');
    for (QString &step : steps)
        step = step.section(u':', -1); // without the prefix of its namespace: "meta-instanceID"
    return steps.join(u'-');
}

} // namespace saltbush::dataset
