// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/SurveyReader.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/FormChecks.h"
#include "core/xlsform/Limits.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/QuestionRules.h"
#include "core/xlsform/References.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Spelling.h"
#include "core/xlsform/Tokens.h"
#include "core/xlsform/TypeWords.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString group = QStringLiteral("group");
const QString repeat = QStringLiteral("repeat");

Value partOf(const Record &record, QStringView name)
{
    const Value *value = record.values.find(name);
    return value ? *value : Value();
}

} // namespace

SurveyReader::SurveyReader(Form &form, const SheetSet &sheets, const ChoiceLists &osmTags,
                           Report &report)
    : m_form(form)
    , m_sheets(sheets)
    , m_osmTags(osmTags)
    , m_report(report)
{
    m_levels.push_back({&form.root, surveySheet, {}, {}});
}

void SurveyReader::read(const Table &table)
{
    for (const Record &record : table.records)
        readRow(record);
    closeAll();
    checkTriggers();
}

void SurveyReader::error(ErrorCode code, const Record &record, QStringView column,
                         QStringList facts)
{
    m_report.error(code, surveySheet, record.row, record.values.columnOf(column), std::move(facts));
}

void SurveyReader::warning(ErrorCode code, const Record &record, QStringView column,
                           QStringList facts)
{
    m_report.warning(code, surveySheet, record.row, record.values.columnOf(column),
                     std::move(facts));
}

bool SurveyReader::isSkipped(const Record &record)
{
    if (!record.values.contains(u"disabled"))
        return false;
    warning(code::disabledColumn, record, u"disabled");
    return saysYes(record.values.textOf(u"disabled"));
}

void SurveyReader::readRow(const Record &record)
{
    if (isSkipped(record))
        return;
    const QString type = record.values.textOf(u"type");
    if (!type.isEmpty()) {
        readTyped(record, TypeCell::parse(type));
        return;
    }
    if (record.values.contains(u"name") || record.values.contains(u"label"))
        error(code::missingType, record, u"type");
    else
        warning(code::rowSkipped, record, u"type");
}

void SurveyReader::readTyped(const Record &record, const TypeCell &cell)
{
    const bool makesNothing =
        cell.kind == TypeCell::Kind::Setting || cell.kind == TypeCell::Kind::End;
    if (makesNothing) {
        // What stands there does nothing, and must be well written all the same.
        (void)readParameters(record);
        (void)readTriggers(record);
    }
    if (cell.kind == TypeCell::Kind::Setting)
        return readSetting(record, cell);
    if (cell.kind == TypeCell::Kind::End)
        return end(record, cell);
    if (cell.type == QStringLiteral("audit"))
        return readAudit(record);
    if (endsAllTheSame(record, cell))
        return;
    const QString name = readName(record, cell);
    if (cell.kind == TypeCell::Kind::Begin)
        return begin(record, cell, name);
    readQuestion(record, cell, name);
}

void SurveyReader::readSetting(const Record &record, const TypeCell &cell)
{
    m_form.settings.set(cell.type, partOf(record, u"name"));
}

void SurveyReader::readAudit(const Record &record)
{
    const QString audit = QStringLiteral("audit");
    const QString name = record.values.textOf(u"name");
    if (!name.isEmpty() && name != audit)
        error(code::auditName, record, u"name", {name});
    auto element = makeElement(record, audit, audit);
    element->become(*QuestionType::find(audit));
    applyAuditRules(*element, {record, m_form.choices, m_report});
    m_meta.push_back(std::move(element));
}

QString SurveyReader::readName(const Record &record, const TypeCell &cell)
{
    QString name = record.values.textOf(u"name");
    if (name.isEmpty() && cell.type == QStringLiteral("note"))
        name = QStringLiteral("generated_note_name_%1").arg(record.nameNumber);
    if (name.isEmpty())
        error(code::missingName, record, u"name");
    else if (!isXmlName(name))
        error(code::invalidName, record, u"name", {name});
    else
        checkName(record, name);
    ++m_form.rowNames[name];
    return name;
}

void SurveyReader::checkName(const Record &record, const QString &name)
{
    const auto [first, isNew] = m_levels.back().names.try_emplace(name.toLower(), name);
    if (name == QStringLiteral("meta"))
        error(code::reservedName, record, u"name", {name});
    else if (isNew)
        return;
    else if (!first->second.split(u' ').contains(name)) {
        warning(code::nearlySameName, record, u"name", {name});
        first->second += u' ' + name;
    } else {
        error(code::duplicateName, record, u"name", {name});
    }
}

void SurveyReader::checkRepeatName(const Record &record, const QString &name)
{
    if (name == m_form.root.name)
        error(code::repeatNamedAsRoot, record, u"name", {name});
    else if (m_repeatNames.contains(name))
        error(code::duplicateRepeatName, record, u"name", {name});
    m_repeatNames.insert(name);
}

std::unique_ptr<Element> SurveyReader::makeElement(const Record &record, const QString &name,
                                                   const QString &type)
{
    auto element = std::make_unique<Element>();
    element->name = name;
    element->type = type;
    element->row = record.row;
    element->label = partOf(record, u"label");
    element->hint = partOf(record, u"hint");
    element->guidance = partOf(record, u"guidance_hint");
    element->bind = partOf(record, u"bind");
    element->control = partOf(record, u"control");
    element->instance = partOf(record, u"instance");
    element->media = partOf(record, u"media");
    element->hasBind = element->bind.hasParts();
    // A row that only labels the options of the ones below may have no text of its own.
    if (element->label.isEmpty()
        && element->control.textOf(u"appearance") == QStringLiteral("label"))
        element->label = Value(QStringLiteral(" "));
    element->choiceFilter = partOf(record, u"choice_filter");
    element->query = record.values.textOf(u"query");
    element->parameters = readParameters(record);
    element->triggers = readTriggers(record);
    readDefault(record, *element);
    return element;
}

Parameters SurveyReader::readParameters(const Record &record)
{
    auto parsed = Parameters::parse(record.values.textOf(u"parameters"));
    if (parsed)
        return std::move(*parsed);
    error(code::invalidParameters, record, u"parameters");
    return {};
}

QStringList SurveyReader::readTriggers(const Record &record)
{
    const QString trigger = record.values.textOf(u"trigger");
    if (trigger.isEmpty())
        return {};
    if (!hasReference(trigger) || hasBrokenReference(trigger)) {
        error(code::invalidReference, record, u"trigger");
        return {};
    }
    QStringList names;
    for (const QString &part : trigger.split(u',')) {
        const std::vector<Reference> found = references(part);
        if (found.size() > 1)
            error(code::referenceList, record, u"trigger");
        for (const Reference &reference : found) {
            names << reference.name;
            m_triggers.push_back({reference.name, record.row, record.values.columnOf(u"trigger")});
        }
    }
    return names;
}

/// Only what stands on the survey sheet as a question can be waited for: no group, nothing
/// generated.
void SurveyReader::checkTriggers()
{
    for (const TriggerCell &cell : m_triggers) {
        if (!m_questionNames.contains(cell.name))
            m_report.error(code::unknownReference, surveySheet, cell.row, cell.column,
                           withGuess({cell.name}, meantName(cell.name, m_form, m_report)));
    }
}

void SurveyReader::readDefault(const Record &record, Element &element)
{
    element.defaultValue = partOf(record, u"default");
    const QString &value = element.defaultValue.text();
    element.isDynamic = isDynamicDefault(value, element.type);
    if (!element.isDynamic)
        return;
    element.actions.push_back({setValue, firstLoad});
    if (isInRepeat())
        element.actions.push_back({setValue, newRepeat});
}

bool SurveyReader::isInRepeat() const
{
    return std::any_of(m_levels.begin(), m_levels.end(),
                       [](const Level &level) { return level.type == repeat; });
}

void SurveyReader::begin(const Record &record, const TypeCell &cell, const QString &name)
{
    if (m_levels.size() > limits::maxLevels) {
        if (m_levels.size() == limits::maxLevels + 1)
            error(code::tooDeep, record, u"type", {QString::number(limits::maxLevels)});
        m_levels.push_back({.element = &top(), .type = cell.type, .loopList = {}});
        return;
    }
    auto element = makeElement(record, name, cell.type);
    element->triggers.clear(); // a group has no value that could be computed
    element->kind = cell.type == repeat ? Element::Kind::Repeat : Element::Kind::Group;
    if (cell.type == repeat) {
        checkRepeatName(record, name);
        if (element->label.isEmpty() && element->media.isEmpty())
            warning(code::missingLabel, record, u"label", {name});
    }
    if (cell.type == QStringLiteral("loop")) {
        if (cell.listName.isEmpty())
            error(code::missingList, record, u"type", {cell.text});
        else if (!m_form.choices.find(cell.listName))
            error(code::unknownList, record, u"type",
                  withGuess({cell.listName}, meantList(cell.listName)));
    }
    if (record.values.contains(u"intent"))
        element->control.set(QStringLiteral("intent"), partOf(record, u"intent"));
    addRepeatCount(*element);
    startTableList(record, *element);
    Element &added = top().add(std::move(element));
    m_levels.push_back({.element = &added, .type = cell.type, .loopList = cell.listName});
}

/// A count that is more than a reference becomes a node of its own, so that it can be computed.
void SurveyReader::addRepeatCount(Element &element)
{
    const QString count = QStringLiteral("jr:count");
    const Value *expression = element.control.find(count);
    if (!expression || isReference(expression->text()))
        return;
    auto node = std::make_unique<Element>();
    node->name = element.name + QStringLiteral("_count");
    node->type = QStringLiteral("calculate");
    node->become(*QuestionType::find(node->type));
    node->bind.set(QStringLiteral("readonly"), Value(QStringLiteral("true()")));
    node->bind.set(QStringLiteral("calculate"), *expression);
    element.control.set(count,
                        Value(QStringLiteral("${%1}").arg(node->name), expression->column()));
    top().add(std::move(node));
}

void SurveyReader::startTableList(const Record &record, Element &element)
{
    const QString appearance = QStringLiteral("appearance");
    const QString tableList = QStringLiteral("table-list");
    QStringList words = element.control.textOf(appearance).split(u' ', Qt::SkipEmptyParts);
    if (!words.contains(tableList))
        return;
    m_inTableList = true;
    m_tableList.clear();
    words.removeAll(tableList);
    words.prepend(QStringLiteral("field-list"));
    element.control.set(appearance, words.join(u' '));
    if (element.label.isEmpty() && element.hint.isEmpty())
        return;
    // The group's own label would stand beside the table's header.
    auto note = std::make_unique<Element>();
    note->type = QStringLiteral("note");
    note->become(*QuestionType::find(note->type));
    note->name = QStringLiteral("generated_table_list_label_%1").arg(record.nameNumber);
    std::swap(note->label, element.label);
    std::swap(note->hint, element.hint);
    element.add(std::move(note));
}

void SurveyReader::readQuestion(const Record &record, const TypeCell &cell, const QString &name)
{
    m_questionNames.insert(name);
    auto element = makeElement(record, name, cell.type);
    const QuestionType *type = QuestionType::find(cell.type);
    if (!type && lacksList(cell.text))
        return error(code::missingList, record, u"type", {cell.text});
    if (!type)
        return error(code::unknownType, record, u"type",
                     withGuess({cell.text}, meantType(cell.text)));
    element->become(*type);
    if (cell.kind == TypeCell::Kind::Select) {
        readSelect(record, cell, *element);
        finishSelect(record, cell, std::move(element));
        return;
    }
    if (cell.kind == TypeCell::Kind::Osm)
        readOsm(record, cell, *element);
    if (type->family == QuestionType::Family::Select)
        error(code::missingList, record, u"type", {cell.text});
    if (type->family == QuestionType::Family::Secondary) {
        element->kind = Element::Kind::Secondary;
        element->hasBind = false;
        element->actions.clear(); // a list has no answer to begin with
        element->triggers.clear();
    }
    if (cell.type == QStringLiteral("calculate") && !element->isDynamic
        && element->bind.textOf(u"calculate").isEmpty())
        error(code::missingCalculation, record, u"bind");
    if (cell.type == QStringLiteral("simserial") || cell.type == QStringLiteral("subscriberid"))
        warning(code::deprecatedType, record, u"type", {cell.type});
    applyQuestionRules(*element, {record, m_form.choices, m_report});
    top().add(std::move(element));
}

void SurveyReader::readOsm(const Record &record, const TypeCell &cell, Element &element)
{
    if (m_osmTags.isEmpty())
        return;
    const ChoiceList *tags = m_osmTags.find(cell.listName);
    if (!tags) {
        error(code::unknownList, record, u"type",
              withGuess({cell.listName}, meantList(cell.listName)));
        return;
    }
    for (const Choice &tag : tags->choices)
        element.tags.push_back({tag.name, tag.label, tag.row});
}

} // namespace saltbush::xlsform
