// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/EntityReferences.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/SheetNames.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString saveTo = QStringLiteral("entities:saveto");

bool isScope(const Element *container)
{
    return container->kind == Element::Kind::Repeat || container->kind == Element::Kind::Survey;
}

/// How deep: repeats first, then groups inside the innermost one.
std::pair<qsizetype, qsizetype> depth(Element *container)
{
    qsizetype repeats = 0;
    qsizetype groups = 0;
    for (const Element *step = container; step; step = step->parent) {
        if (step->kind == Element::Kind::Repeat)
            ++repeats;
        else if (repeats == 0 && !isScope(step))
            ++groups;
    }
    return {repeats, groups};
}

class TieCollector
{
public:
    TieCollector(const std::vector<EntityDeclaration> &declarations, Report &report)
        : m_report(report)
    {
        for (const EntityDeclaration &declaration : declarations)
            m_ties.push_back({&declaration, {}});
    }

    void visit(Element &element)
    {
        if (element.parent && element.row > 0) {
            if (element.bind.contains(saveTo))
                readSaveTo(element);
            for (EntityTies &ties : m_ties) {
                if (ties.declaration->variables.contains(element.name))
                    ties.references.push_back({element.parent, element.row, false, element.name});
            }
        }
        for (const auto &child : element.children)
            visit(*child);
    }

    std::vector<EntityTies> take() { return std::move(m_ties); }

private:
    void error(ErrorCode code, const Element &element, QStringList facts = {})
    {
        m_report.error(code, surveySheet, element.row, element.bind.columnOf(saveTo),
                       std::move(facts));
    }

    EntityTies *listOf(const Element &element, QString &property)
    {
        const QStringList parts = property.split(u'#');
        if (parts.size() > 2) {
            error(code::saveToName, element, {property});
            return nullptr;
        }
        if (parts.size() == 1) {
            if (m_ties.size() == 1)
                return &m_ties.front();
            error(code::saveToList, element, {property});
            return nullptr;
        }
        property = parts.last();
        const auto found = std::find_if(m_ties.begin(), m_ties.end(), [&](const EntityTies &ties) {
            return ties.declaration->list == parts.first();
        });
        if (found == m_ties.end()) {
            error(code::unknownEntityList, element, {parts.first()});
            return nullptr;
        }
        return &*found;
    }

    bool isPropertyName(const Element &element, const QString &property)
    {
        const QString lower = property.toLower();
        if (element.isSection())
            error(code::saveToGroup, element);
        else if (lower == QStringLiteral("name") || lower == QStringLiteral("label")
                 || property.startsWith(QStringLiteral("__")) || !isXmlName(property))
            error(code::saveToName, element, {property});
        else
            return true;
        return false;
    }

    void readSaveTo(Element &element)
    {
        if (m_ties.empty()) {
            error(code::saveToWithoutEntity, element);
            return;
        }
        const int column = element.bind.columnOf(saveTo);
        QString property = element.bind.textOf(saveTo);
        EntityTies *ties = listOf(element, property);
        if (!ties || !isPropertyName(element, property))
            return;
        for (const EntityReference &other : ties->references) {
            if (other.savesProperty && other.property == property)
                error(code::saveToDuplicate, element, {property, QString::number(other.row)});
        }
        element.bind.set(saveTo, Value(property, column));
        ties->references.push_back({element.parent, element.row, true, property});
    }

    Report &m_report;
    std::vector<EntityTies> m_ties;
};

/// The container that all properties are saved from, as pyxform finds it: up to the last level on
/// which the lineages differ.
Element *commonContainer(const std::vector<Element *> &containers)
{
    const std::vector<Element *> first = lineage(containers.front());
    std::size_t shortest = first.size();
    for (Element *container : containers)
        shortest = std::min(shortest, lineage(container).size());
    std::size_t common = shortest;
    for (std::size_t level = 1; level < shortest; ++level) {
        for (Element *container : containers) {
            const Element *other = lineage(container)[level];
            if (other->name != first[level]->name || other->kind != first[level]->kind)
                common = level;
        }
    }
    return first[common - 1];
}

/// The reference deepest in repeats; among equals, the one deepest in groups of the same scope.
const EntityReference *deepest(const std::vector<EntityReference> &references, Element *scope,
                               bool savingOnly)
{
    const EntityReference *best = nullptr;
    for (const EntityReference &reference : references) {
        if ((savingOnly && !reference.savesProperty))
            continue;
        const bool inScope = scopeOf(reference.container) == scope;
        if (!best || (inScope && depth(reference.container) > depth(best->container)))
            best = &reference;
    }
    return best;
}

Element *deepestScope(const std::vector<EntityReference> &references)
{
    Element *scope = scopeOf(references.front().container);
    for (const EntityReference &reference : references) {
        Element *own = scopeOf(reference.container);
        if (depth(own).first > depth(scope).first)
            scope = own;
    }
    return scope;
}

bool contains(Element *outer, Element *inner)
{
    const std::vector<Element *> steps = lineage(inner);
    return std::find(steps.begin(), steps.end(), outer) != steps.end();
}

void checkScopes(const EntityTies &ties, const PlaceRequest &request, Report &report)
{
    for (const EntityReference &reference : ties.references) {
        Element *scope = scopeOf(reference.container);
        const bool isSeen = contains(scope, request.scope);
        const bool isBeside = reference.savesProperty && scope != scopeOf(request.wanted);
        if (isSeen && !isBeside)
            continue;
        const bool onSurvey = reference.savesProperty;
        report.error(code::entityScope, onSurvey ? surveySheet : entitiesSheet,
                     onSurvey ? reference.row : ties.declaration->row, 0,
                     {ties.declaration->list, reference.property});
    }
}

} // namespace

Element *scopeOf(Element *container)
{
    while (!isScope(container))
        container = container->parent;
    return container;
}

std::vector<Element *> lineage(Element *container)
{
    std::vector<Element *> steps;
    for (Element *step = container; step; step = step->parent)
        steps.insert(steps.begin(), step);
    return steps;
}

std::vector<EntityTies> collectTies(const std::vector<EntityDeclaration> &declarations, Form &form,
                                    Report &report)
{
    TieCollector collector(declarations, report);
    collector.visit(form.root);
    return collector.take();
}

PlaceRequest requestPlace(const EntityTies &ties, Report &report)
{
    PlaceRequest request;
    request.declaration = ties.declaration;
    request.scope = deepestScope(ties.references);
    for (const EntityReference &reference : ties.references) {
        auto &saving = request.savingContainers;
        if (reference.savesProperty
            && std::find(saving.begin(), saving.end(), reference.container) == saving.end())
            saving.push_back(reference.container);
    }
    if (request.savingContainers.empty()) {
        request.wanted = deepest(ties.references, request.scope, false)->container;
    } else {
        Element *common = commonContainer(request.savingContainers);
        Element *scope = scopeOf(deepest(ties.references, request.scope, true)->container);
        const bool isSingle = request.savingContainers.size() == 1;
        request.wanted = isSingle || depth(common) > depth(scope) ? common : scope;
    }
    checkScopes(ties, request, report);
    return request;
}

} // namespace saltbush::xlsform
