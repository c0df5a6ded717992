// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/World.h"

#include "core/form/InstanceXml.h"
#include "core/interview/Entities.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::interview
{

namespace
{

void keep(std::vector<Error> &errors, Error error, const QString &path)
{
    constexpr std::size_t errorsKept = 100;
    if (errors.size() >= errorsKept)
        return;
    Place place;
    place.node = path;
    errors.push_back(std::move(error).at(place));
}

} // namespace

std::optional<xpath::Value> World::evaluate(const xpath::Expression &expression,
                                            xpath::NodeId node) const
{
    return evaluate(expression, ref(node), ref(node));
}

std::optional<xpath::Value> World::evaluate(const xpath::Expression &expression,
                                            xpath::NodeRef node, xpath::NodeRef current) const
{
    constexpr std::uint64_t costOfEvaluation = 20;
    meter.add(costOfEvaluation);
    FormContext context(*this, node, current);
    auto value = expression.evaluate(context);
    if (value)
        return std::move(*value);
    keep(evaluationErrors, std::move(value).error(), current.tree->path(current.id));
    return std::nullopt;
}

void World::noteError(Error error, xpath::NodeId node) const
{
    keep(evaluationErrors, std::move(error), instance.tree().path(node));
}

const xpath::Tree &World::lastSaved() const
{
    if (!lastSavedTree) {
        lastSavedTree.emplace(form->names);
        if (const QByteArray xml = host.lastSaved(); !xml.isEmpty()) {
            if (auto tree = form::readInstance(*form, xml))
                lastSavedTree = std::move(*tree);
        }
    }
    return *lastSavedTree;
}

const xpath::Tree *World::list(const QString &id) const
{
    if (const auto known = lists.constFind(id); known != lists.constEnd())
        return known->get();
    std::shared_ptr<const xpath::Tree> tree = form->secondaryInstances.value(id);
    if (const auto rows = host.entities(id); !rows.empty())
        tree = std::make_shared<xpath::Tree>(withEntities(tree.get(), rows, form->names));
    lists.insert(id, tree);
    return tree.get();
}

FormContext::FormContext(const World &around, xpath::NodeRef at, xpath::NodeRef currentNode)
    : EvaluationContext(at, formFunctions())
    , world(around)
{
    current = currentNode;
    clock = &around.host.clock();
    random = &around.host.random();
    zone = around.host.zone();
    language = around.language;
    keepsToOccurrence = true;
    indexes = around.indexes.get();
    sharedMeter = &around.meter;
}

const xpath::Tree *FormContext::instance(const QString &id) const
{
    if (world.form->externalInstances.value(id) == u"jr://instance/last-saved")
        return &world.lastSaved();
    const xpath::Tree *list = world.list(id);
    // A file that is not here is an empty list, as in ODK Collect.
    return list || !world.form->externalInstances.contains(id) ? list : &world.nothing;
}

} // namespace saltbush::interview
