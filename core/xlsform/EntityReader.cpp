// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/EntityReader.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/References.h"

#include <QSet>

namespace saltbush::xlsform
{

namespace
{

std::unique_ptr<Element> makePart(Element::Kind kind, const QString &name,
                                  const QString &fixedValue = {})
{
    auto part = std::make_unique<Element>();
    part->kind = kind;
    part->name = name;
    part->type = QStringLiteral("attribute");
    part->fixedValue = fixedValue;
    return part;
}

/// A bind that computes; without an expression it only protects.
void bindTo(Element &part, const QString &expression)
{
    if (!expression.isEmpty())
        part.bind.set(QStringLiteral("calculate"), expression);
    part.bind.set(QStringLiteral("readonly"), QStringLiteral("true()"));
    part.bind.set(QStringLiteral("type"), QStringLiteral("string"));
    part.hasBind = true;
}

class EntityBuilder
{
public:
    EntityBuilder(const Record &record, const QString &list)
        : m_record(record)
        , m_list(list)
        , m_entity(makePart(Element::Kind::Entity, QStringLiteral("entity")))
    {
        m_entity->type = m_entity->name;
    }

    std::unique_ptr<Element> build()
    {
        addAttribute(QStringLiteral("dataset"), m_list);
        const QString id = text(u"entity_id");
        const QString createIf = text(u"create_if");
        if (id.isEmpty() || !createIf.isEmpty())
            addMode(QStringLiteral("create"), createIf);
        if (!id.isEmpty()) {
            addMode(QStringLiteral("update"), text(u"update_if"));
            addVersions(id);
        }
        addId(id);
        if (!text(u"label").isEmpty())
            bindTo(m_entity->add(makePart(Element::Kind::Label, QStringLiteral("label"))),
                   text(u"label"));
        return std::move(m_entity);
    }

private:
    QString text(QStringView column) const { return m_record.values.textOf(column); }

    Element &addAttribute(const QString &name, const QString &value = {})
    {
        return m_entity->add(makePart(Element::Kind::Attribute, name, value));
    }

    void addMode(const QString &name, const QString &condition)
    {
        Element &mode = addAttribute(name, QStringLiteral("1"));
        if (!condition.isEmpty())
            bindTo(mode, condition);
    }

    void addVersions(const QString &id)
    {
        const std::pair<QString, QString> versions[] = {
            {QStringLiteral("baseVersion"), QStringLiteral("__version")},
            {QStringLiteral("trunkVersion"), QStringLiteral("__trunkVersion")},
            {QStringLiteral("branchId"), QStringLiteral("__branchId")}};
        const QString entity = QStringLiteral("instance('") + m_list
            + QStringLiteral("')/root/item[name=") + id + u']';
        for (const auto &[attribute, property] : versions)
            bindTo(addAttribute(attribute), entity + u'/' + property);
    }

    void addId(const QString &id)
    {
        Element &attribute = addAttribute(QStringLiteral("id"));
        bindTo(attribute, id);
        if (id.isEmpty())
            attribute.actions.push_back({setValue, firstLoad, QStringLiteral("uuid()")});
    }

    const Record &m_record;
    QString m_list;
    std::unique_ptr<Element> m_entity;
};

class EntityChecker
{
public:
    EntityChecker(const Table &table, Report &report) : m_table(table), m_report(report) { }

    void check(const Record &record)
    {
        for (const Value::Part &part : record.values.parts()) {
            if (!Columns::entities().known.contains(part.name) || part.value.hasParts())
                error(code::unsupportedColumn, record, part.name, {part.name});
        }
        checkList(record);
        checkMode(record);
    }

private:
    void error(ErrorCode code, const Record &record, QStringView column, QStringList facts)
    {
        m_report.error(code, m_table.sheet, record.row, record.values.columnOf(column),
                       std::move(facts));
    }

    void checkList(const Record &record)
    {
        const QString list = record.values.textOf(u"dataset");
        if (list.isEmpty())
            error(code::missingName, record, u"dataset", {});
        else if (list.startsWith(QStringLiteral("__")) || list.contains(u'.') || !isXmlName(list))
            error(code::entityName, record, u"dataset", {list});
        else if (m_lists.contains(list))
            error(code::duplicateEntity, record, u"dataset", {list});
        m_lists.insert(list);
    }

    void checkMode(const Record &record)
    {
        const QString list = record.values.textOf(u"dataset");
        const bool hasId = record.values.contains(u"entity_id");
        const bool creates = record.values.contains(u"create_if");
        const bool updates = record.values.contains(u"update_if");
        if (!hasId && updates)
            error(code::entityId, record, u"update_if", {list});
        if (hasId && creates && !updates)
            error(code::entityUpdateIf, record, u"create_if", {list});
        if (!hasId && !record.values.contains(u"label"))
            error(code::entityLabel, record, u"label", {list});
    }

    const Table &m_table;
    Report &m_report;
    QSet<QString> m_lists;
};

QStringList variablesOf(const Record &record)
{
    QStringList names;
    for (const QStringView column : {u"entity_id", u"create_if", u"update_if", u"label"}) {
        for (const Reference &reference : references(record.values.textOf(column)))
            names << reference.name;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

std::vector<EntityDeclaration> readEntities(const Table &table, Report &report)
{
    std::vector<EntityDeclaration> declarations;
    EntityChecker checker(table, report);
    for (const Record &record : table.records) {
        checker.check(record);
        const QString list = record.values.textOf(u"dataset");
        declarations.push_back(
            {record.row, list, variablesOf(record), EntityBuilder(record, list).build()});
    }
    return declarations;
}

} // namespace saltbush::xlsform
