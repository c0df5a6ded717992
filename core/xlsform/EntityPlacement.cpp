// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/EntityPlacement.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/EntityReferences.h"
#include "core/xlsform/SheetNames.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// Gives containers to entities, in the order of their rows within each scope.
class Placement
{
public:
    explicit Placement(Report &report) : m_report(report) { }

    void add(PlaceRequest request) { m_requests.push_back(std::move(request)); }

    void solve(Element *root)
    {
        const bool isOnlyOne = m_requests.size() == 1 && m_requests.front().scope == root;
        if (isOnlyOne) {
            m_places.insert(root, m_requests.front().declaration);
            return;
        }
        for (Element *scope : scopes()) {
            std::vector<const PlaceRequest *> requests;
            for (const PlaceRequest &request : m_requests) {
                if (request.scope == scope)
                    requests.push_back(&request);
            }
            std::stable_sort(requests.begin(), requests.end(), [](const auto *a, const auto *b) {
                return a->declaration->row < b->declaration->row;
            });
            for (const PlaceRequest *request : requests)
                place(*request);
        }
    }

    const QHash<Element *, const EntityDeclaration *> &places() const { return m_places; }

private:
    std::vector<Element *> scopes() const
    {
        std::vector<Element *> found;
        for (const PlaceRequest &request : m_requests) {
            if (std::find(found.begin(), found.end(), request.scope) == found.end())
                found.push_back(request.scope);
        }
        return found;
    }

    /// Tries the wanted container, then those around it up to the scope.
    void place(const PlaceRequest &request)
    {
        const EntityDeclaration *rival = nullptr;
        for (Element *container = request.wanted; container; container = container->parent) {
            rival = m_reserved.value(container, nullptr);
            if (!rival) {
                take(request, container);
                return;
            }
            if (const EntityDeclaration *saving = rivalOfSaving(request)) {
                rival = saving;
                break;
            }
            if (container == request.scope)
                break;
        }
        if (rival)
            m_report.error(code::entityPlace, entitiesSheet, request.declaration->row, 0,
                           {request.declaration->list, QString::number(rival->row)});
    }

    const EntityDeclaration *rivalOfSaving(const PlaceRequest &request) const
    {
        for (Element *container : request.savingContainers) {
            if (const EntityDeclaration *rival = m_reserved.value(container, nullptr))
                return rival;
        }
        return nullptr;
    }

    /// What lies between a property and its entity can hold no other entity.
    void take(const PlaceRequest &request, Element *container)
    {
        m_places.insert(container, request.declaration);
        m_reserved.insert(container, request.declaration);
        for (Element *saving : request.savingContainers) {
            for (Element *step = saving; step && step != container; step = step->parent)
                m_reserved.insert(step, request.declaration);
        }
    }

    Report &m_report;
    std::vector<PlaceRequest> m_requests;
    QHash<Element *, const EntityDeclaration *> m_places;
    QHash<Element *, const EntityDeclaration *> m_reserved;
};

void putInto(Element &container, std::unique_ptr<Element> entity)
{
    const bool inRepeat =
        container.kind == Element::Kind::Repeat || container.nearestRepeat() != nullptr;
    for (const auto &part : entity->children) {
        if (inRepeat && !part->actions.empty())
            part->actions.push_back({setValue, newRepeat, part->actions.front().value});
    }
    auto meta = std::make_unique<Element>();
    meta->kind = Element::Kind::Group;
    meta->name = QStringLiteral("meta");
    meta->type = QStringLiteral("group");
    meta->hasBody = false;
    meta->add(std::move(entity));
    container.add(std::move(meta));
}

} // namespace

void placeEntities(std::vector<EntityDeclaration> declarations, Form &form, Report &report)
{
    const int errorsBefore = report.errors();
    Placement placement(report);
    std::vector<const EntityTies *> untied;
    const std::vector<EntityTies> allTies = collectTies(declarations, form, report);
    for (const EntityTies &ties : allTies) {
        if (ties.references.empty())
            untied.push_back(&ties);
        else
            placement.add(requestPlace(ties, report));
    }
    for (const EntityTies *ties : untied)
        placement.add({ties->declaration, &form.root, &form.root, {}});
    placement.solve(&form.root);
    if (declarations.empty() || report.errors() > errorsBefore)
        return;
    bool inRepeat = false;
    for (EntityDeclaration &declaration : declarations) {
        Element *container = placement.places().key(&declaration, nullptr);
        if (!container)
            continue;
        inRepeat = inRepeat || scopeOf(container) != &form.root;
        putInto(*container, std::move(declaration.element));
    }
    const bool isPlain = declarations.size() == 1 && !inRepeat;
    form.entitiesVersion = isPlain ? QStringLiteral("2024.1.0") : QStringLiteral("2025.1.0");
}

} // namespace saltbush::xlsform
