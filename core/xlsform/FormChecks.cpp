// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/FormChecks.h"

#include "core/xlsform/AttributeChecks.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/References.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Spelling.h"
#include "core/xlsform/TypeCell.h"

#include <QSet>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

class FormChecker
{
public:
    FormChecker(Form &form, const Resolver &resolver, const QStringList &entityLists,
                Report &report)
        : m_form(form)
        , m_resolver(resolver)
        , m_report(report)
        , m_geometries(entityLists.begin(), entityLists.end())
    {
    }

    void run()
    {
        collect();
        m_form.root.visit([this](const Element &element) { check(element); });
        checkSearch();
    }

private:
    void error(ErrorCode code, const Element &element, int column, QStringList facts = {})
    {
        m_report.error(code, surveySheet, element.row, column, std::move(facts));
    }

    void collect()
    {
        m_form.root.visit([this](const Element &element) {
            const QString ending = attachedListEnding(element.itemset);
            if (element.kind == Element::Kind::Secondary || element.isQuestion())
                m_questions.insert(element.name, &element);
            if (element.kind == Element::Kind::Secondary)
                m_geometries.insert(element.name.section(u'.', 0, 0));
            else if (isSelect(element))
                m_geometries.insert(element.itemset.chopped(ending.size()));
            if (isSelect(element))
                (element.usesSearch ? m_searching : m_listing) << &element;
        });
    }

    static bool isSelect(const Element &element)
    {
        return element.isQuestion() && element.question->family == QuestionType::Family::Select;
    }

    void check(const Element &element)
    {
        checkChildren(element);
        checkMedia(element);
        checkTriggers(element);
        checkCount(element);
        checkLoopName(element);
        for (const OsmTag &tag : element.tags)
            checkTag(tag, tag.label);
        if (!element.isQuestion())
            return;
        if (element.isVisible())
            checkLabel(element);
        checkItemset(element);
    }

    /// Names that people gave were compared as they were read; here it is about generated ones.
    void checkChildren(const Element &section)
    {
        QSet<QString> names;
        names.reserve(qsizetype(section.children.size()));
        for (const auto &child : section.children) {
            if (child->kind == Element::Kind::Attribute || child->kind == Element::Kind::Entity)
                continue;
            const qsizetype before = names.size();
            names.insert(child->name);
            if (names.size() == before && m_form.rowNames.value(child->name) < 2)
                error(code::duplicateName, *child, 0, {child->name});
        }
        if (section.kind == Element::Kind::Repeat) {
            const bool isCopy = m_repeats.contains(section.name);
            if (isCopy && m_form.rowNames.value(section.name) < 2)
                error(code::duplicateRepeatName, section, 0, {section.name});
            m_repeats.insert(section.name);
        }
    }

    void checkMedia(const Element &element)
    {
        static const QStringList kinds{QStringLiteral("image"), QStringLiteral("big-image"),
                                       QStringLiteral("audio"), QStringLiteral("video")};
        if (element.media.isText())
            error(code::unsupportedMedia, element, element.media.column(), {element.media.text()});
        for (const Value::Part &part : element.media.parts()) {
            if (!kinds.contains(part.name))
                error(code::unsupportedMedia, element, part.value.column(), {part.name});
        }
        if (element.isVisible() && element.media.contains(u"big-image")
            && !element.media.contains(u"image"))
            error(code::bigImageWithoutImage, element, element.media.columnOf(u"big-image"));
    }

    void checkLabel(const Element &question)
    {
        if (question.name.isEmpty())
            return; // that has been said
        if (question.label.isEmpty() && question.media.isEmpty() && question.hint.isEmpty())
            error(code::missingLabel, question, 0, {question.name});
    }

    void checkTriggers(const Element &question)
    {
        for (const QString &name : question.triggers) {
            for (const Element *trigger : m_questions.values(name)) {
                if (trigger->row > 0 && trigger->isQuestion() && trigger->isComputed())
                    error(code::invisibleTrigger, question, 0, {name, question.name});
            }
        }
        if (!question.triggers.isEmpty()
            && m_resolver.lookUp(question.name) == Resolver::Found::Several)
            error(code::ambiguousReference, question, 0, {question.name});
    }

    /// A count that is an expression was given a node and a name; people may have used that name.
    void checkCount(const Element &section)
    {
        const Value *count = section.control.find(u"jr:count");
        if (!section.isSection() || !count)
            return;
        for (const Reference &reference : references(count->text())) {
            if (m_form.rowNames.value(reference.name) < 2
                && m_resolver.lookUp(reference.name) == Resolver::Found::Several)
                error(code::ambiguousReference, section, count->column(), {reference.name});
        }
    }

    /// A loop makes a group of every choice, which must have a name that XML allows.
    void checkLoopName(const Element &section)
    {
        const bool isOfLoop =
            section.parent && section.parent->type == QStringLiteral("loop") && section.isSection();
        if (isOfLoop && !isXmlName(section.name))
            error(code::invalidName, section, 0, {section.name});
    }

    void checkTag(const OsmTag &tag, const Value &label)
    {
        checkKnown(osmSheet, tag.row, label.column(), label.text());
        for (const Value::Part &part : label.parts())
            checkTag(tag, part.value);
    }

    void checkItemset(const Element &question)
    {
        if (question.question->family == QuestionType::Family::Geo)
            return checkGeometry(question);
        checkKnown(surveySheet, question.row, 0, question.itemset);
    }

    void checkKnown(const QString &sheet, int row, int column, const QString &text)
    {
        for (const Reference &reference : references(text)) {
            const Resolver::Found found = m_resolver.lookUp(reference.name);
            if (found == Resolver::Found::No)
                m_report.error(
                    code::unknownReference, sheet, row, column,
                    withGuess({reference.name}, meantName(reference.name, m_form, m_report)));
            else if (found == Resolver::Found::Several)
                m_report.error(code::ambiguousReference, sheet, row, column, {reference.name});
        }
    }

    void checkGeometry(const Element &question)
    {
        const QString &target = question.itemset;
        if (target.isEmpty() || m_geometries.contains(target) || m_form.choices.find(target))
            return;
        const auto reference = referenceAt(target, 0);
        const Element *repeat =
            reference && isReference(target) ? m_resolver.find(reference->name) : nullptr;
        if (!repeat || repeat->kind != Element::Kind::Repeat)
            error(code::unknownGeometry, question, 0, {target});
    }

    /// search() puts its list into the body, others read it from an instance: not both.
    void checkSearch()
    {
        for (const Element *searching : m_searching) {
            if (!attachedListEnding(searching->itemset).isEmpty())
                error(code::searchWithFile, *searching, 0);
            for (const Element *listing : m_listing) {
                const bool isHeader = listing->row == 0;
                if (!isHeader && listing->itemset == searching->itemset)
                    error(code::searchMixed, *searching, 0, {listing->itemset, listing->name});
            }
            if (ChoiceList *list = m_form.choices.find(searching->itemset))
                list->isSearched = true;
        }
    }

    Form &m_form;
    const Resolver &m_resolver;
    Report &m_report;
    QSet<QString> m_geometries; ///< ids of instances that a geometry may come from
    QMultiHash<QString, const Element *> m_questions;
    QSet<QString> m_repeats;
    QList<const Element *> m_searching;
    QList<const Element *> m_listing;
};

} // namespace

QString meantName(const QString &name, const Form &form, const Report &report)
{
    constexpr qsizetype most = 5'000; // of so many, another one is always near
    return report.mayGuess() && form.rowNames.size() <= most
        ? probablyMeant(name, form.rowNames.keys())
        : QString();
}

void checkReferences(const Sheet &sheet, const Table &table, const ReferenceColumns &columns,
                     const Form &form, const Resolver &resolver, Report &report)
{
    const auto check = [&](const QString &name, int row, int column) {
        const int count = form.rowNames.value(name);
        const Resolver::Found found = resolver.lookUp(name);
        if (count == 0 || found == Resolver::Found::No)
            report.error(code::unknownReference, table.sheet, row, column,
                         withGuess({name}, meantName(name, form, report)));
        else if (count > 1 || found == Resolver::Found::Several)
            report.error(code::ambiguousReference, table.sheet, row, column, {name});
    };
    for (auto row = sheet.rows.begin() + 1; row < sheet.rows.end(); ++row) {
        for (const Cell &cell : row->cells) {
            const Table::Column *column = table.column(cell.column);
            if (!column || !cell.text.contains(QStringLiteral("${"))
                || columns.except.contains(column->path.first())
                || (!columns.only.isEmpty() && !columns.only.contains(column->path.first())))
                continue;
            if (hasBrokenReference(cell.text))
                report.error(code::invalidReference, table.sheet, row->number, cell.column);
            for (const Reference &reference : references(cell.text))
                check(reference.name, row->number, cell.column);
        }
    }
}

void checkForm(Form &form, const Resolver &resolver, const QStringList &entityLists, Report &report)
{
    FormChecker(form, resolver, entityLists, report).run();
    checkAttributes(form, report);
}

} // namespace saltbush::xlsform
