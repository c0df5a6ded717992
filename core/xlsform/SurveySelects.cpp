// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SurveyReader that deals with lists: selects, ranks, "or other", table lists.
#include "core/xlsform/Codes.h"
#include "core/xlsform/QuestionRules.h"
#include "core/xlsform/References.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Spelling.h"
#include "core/xlsform/SurveyReader.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString other = QStringLiteral("other");
const QString otherLabel = QStringLiteral("Other");
const QString appearance = QStringLiteral("appearance");

/// "Other" in every language that some choice of the list has.
Value otherChoiceLabel(const ChoiceList &list)
{
    Value label;
    for (const Choice &choice : list.choices) {
        for (const Value::Part &part : choice.label.parts())
            label.set(part.name, otherLabel);
    }
    return label.isEmpty() ? Value(otherLabel) : label;
}

void addOtherChoice(ChoiceList &list)
{
    const bool hasOther = std::any_of(list.choices.begin(), list.choices.end(),
                                      [](const Choice &choice) { return choice.name == other; });
    if (hasOther)
        return;
    Choice choice;
    choice.name = other;
    choice.label = otherChoiceLabel(list);
    list.choices.push_back(std::move(choice));
}

/// Old forms: a choice "none" that excludes all others.
void addNoneConstraint(ChoiceList &list, Element &select)
{
    const QString none = QStringLiteral("none");
    const bool hasNone = std::any_of(list.choices.begin(), list.choices.end(),
                                     [&](const Choice &choice) { return choice.name == none; });
    if (hasNone)
        return;
    const QString constraint = QStringLiteral("constraint");
    QString rule = QStringLiteral("(.='none' or not(selected(., 'none')))");
    const QString own = select.bind.textOf(constraint);
    select.bind.set(constraint, own.isEmpty() ? rule : own + QStringLiteral(" and ") + rule);
}

} // namespace

/// The sheet is not there, or has no choice that belongs to a list.
void SurveyReader::sayNoChoices(const Record &record, const TypeCell &cell, const QString &sheet)
{
    const QStringList similar = m_sheets.similar(sheet);
    if (m_sheets.findFilled(sheet))
        error(code::listlessChoices, record, u"type", {cell.listName, sheet});
    else if (similar.isEmpty())
        error(code::noChoices, record, u"type", {cell.listName, sheet});
    else
        error(code::similarSheet, record, u"type", {sheet, similar.first()});
}

QString SurveyReader::meantList(const QString &name) const
{
    QStringList names;
    if (m_report.mayGuess())
        for (const auto &list : m_form.choices.all())
            names << list->name;
    return probablyMeant(name, names);
}

bool SurveyReader::checkExternalList(const Record &record, const TypeCell &cell)
{
    const QString sheet = QStringLiteral("external_choices");
    if (!record.values.contains(u"choice_filter"))
        warning(code::externalUnfiltered, record, u"type", {cell.listName});
    if (m_form.externalChoices.isEmpty())
        sayNoChoices(record, cell, sheet);
    else if (!m_form.externalChoices.find(cell.listName))
        error(code::unknownList, record, u"type", {cell.listName});
    else
        return true;
    return false;
}

bool SurveyReader::checkList(const Record &record, const TypeCell &cell)
{
    if (cell.isExternal)
        return checkExternalList(record, cell);
    const bool isFile = !cell.listFileEnding().isEmpty();
    if (cell.fromFile && (!isFile || cell.listName.count(u'.') != 1)) {
        error(code::fileExtension, record, u"type", {cell.listName});
        return false;
    }
    if (isFile || hasReference(cell.listName) || m_form.choices.find(cell.listName))
        return true;
    if (m_form.choices.isEmpty())
        sayNoChoices(record, cell, choicesSheet);
    else
        error(code::unknownList, record, u"type",
              withGuess({cell.listName}, meantList(cell.listName)));
    return false;
}

void SurveyReader::readSelect(const Record &record, const TypeCell &cell, Element &element)
{
    element.itemset = cell.listName;
    const bool isKnown = checkList(record, cell);
    applySelectRules(element, cell.namesColumns, {record, m_form.choices, m_report});
    const Value *type = element.bind.find(u"type");
    if (!cell.isExternal && type->text() != element.question->bindType
        && type->text() != QStringLiteral("string"))
        m_report.error(code::selectType, surveySheet, record.row, type->column());
    if (cell.isExternal) {
        if (!element.choiceFilter.isEmpty())
            element.query = cell.listName;
        else if (isKnown && !m_form.choices.find(cell.listName))
            error(code::externalUnfiltered, record, u"type", {cell.listName});
        element.itemset.clear();
        return;
    }
    const ChoiceList *list = m_form.choices.find(cell.listName);
    if (!list || element.type != QStringLiteral("select all that apply"))
        return;
    for (const Choice &choice : list->choices) {
        if (choice.name.contains(u' '))
            m_report.error(code::choiceNameWithSpace, choicesSheet, choice.row, 0,
                           {choice.name, list->name});
    }
    if (saysYes(m_form.setting(QStringLiteral("add_none_option"))))
        addNoneConstraint(*m_form.choices.find(cell.listName), element);
}

void SurveyReader::finishSelect(const Record &record, const TypeCell &cell,
                                std::unique_ptr<Element> element)
{
    if (m_inTableList && !joinTableList(record, cell, *element))
        return;
    const QString appearanceText = element->control.textOf(appearance); // a table list has its own
    element->usesSearch = appearanceText.contains(QStringLiteral("search("))
        && appearanceText.indexOf(u')') > appearanceText.indexOf(u'(');
    top().add(std::move(element));
    if (cell.orOther)
        addOther(record, cell);
}

/// In a table list, the first select is preceded by a header row with the labels of the choices.
bool SurveyReader::joinTableList(const Record &record, const TypeCell &cell, Element &element)
{
    if (m_tableList.isEmpty()) {
        m_tableList = cell.listName;
        if (!element.choiceFilter.isEmpty())
            error(code::tableListFilter, record, u"choice_filter");
        auto header = std::make_unique<Element>();
        header->type = element.type;
        header->become(*element.question);
        header->name =
            QStringLiteral("reserved_name_for_field_list_labels_%1").arg(record.nameNumber);
        header->label = Value(QStringLiteral(" "));
        header->control.set(appearance, QStringLiteral("label"));
        header->itemset = cell.listName;
        top().add(std::move(header));
    }
    if (m_tableList != cell.listName) {
        error(code::tableListMixed, record, u"type", {m_tableList, cell.listName});
        return false;
    }
    if (!record.values.contains(u"label"))
        element.label = {}; // it labels nothing below: the table's header does
    element.control.set(appearance, QStringLiteral("list-nolabel"));
    return true;
}

void SurveyReader::addOther(const Record &record, const TypeCell &cell)
{
    m_usesOther = true;
    ChoiceList *list = m_form.choices.find(cell.listName);
    if (record.values.contains(u"choice_filter"))
        error(code::otherWithFilter, record, u"choice_filter");
    if (!list) {
        error(code::unknownList, record, u"type", {cell.listName});
        return;
    }
    addOtherChoice(*list);
    const QString name = record.values.textOf(u"name");
    auto question = std::make_unique<Element>();
    question->type = QStringLiteral("text");
    question->become(*QuestionType::find(question->type));
    question->name = name + QStringLiteral("_other");
    question->row = record.row;
    question->label = Value(QStringLiteral("Specify other."));
    question->bind.set(QStringLiteral("relevant"),
                       QStringLiteral("selected(../%1, 'other')").arg(name));
    top().add(std::move(question));
}

} // namespace saltbush::xlsform
