// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/World.h"

#include "core/interview/FormSession.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::interview
{

std::optional<xpath::Value> World::evaluate(const xpath::Expression &expression,
                                            xpath::NodeId node) const
{
    return evaluate(expression, ref(node), ref(node));
}

std::optional<xpath::Value> World::evaluate(const xpath::Expression &expression,
                                            xpath::NodeRef node, xpath::NodeRef current) const
{
    constexpr std::size_t errorsKept = 100;
    FormContext context(*this, node, current);
    auto value = expression.evaluate(context);
    if (value)
        return std::move(*value);
    if (evaluationErrors.size() < errorsKept) {
        Place place;
        place.node = current.tree->path(current.id);
        evaluationErrors.push_back(std::move(value).error().at(place));
    }
    return std::nullopt;
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
}

const xpath::Tree *FormContext::instance(const QString &id) const
{
    const auto found = world.form->secondaryInstances.constFind(id);
    return found == world.form->secondaryInstances.constEnd() ? nullptr : found->get();
}

} // namespace saltbush::interview
