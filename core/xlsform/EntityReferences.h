// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/EntityReader.h"

namespace saltbush::xlsform
{

/// A question that ties an entity to a place in the form: it saves a property, or is named by one
/// of the entity's expressions.
struct EntityReference
{
    Element *container = nullptr; ///< form, group or repeat around the question
    int row = 0;
    bool savesProperty = false;
    QString property; ///< or the name of the question
};

/// Everything that ties one entity down.
struct EntityTies
{
    const EntityDeclaration *declaration = nullptr;
    std::vector<EntityReference> references;
};

/// What one entity asks for.
struct PlaceRequest
{
    const EntityDeclaration *declaration = nullptr;
    Element *scope = nullptr;  ///< the form or repeat it cannot leave
    Element *wanted = nullptr; ///< the container it would like
    std::vector<Element *> savingContainers;
};

/// The form or repeat around a container (itself, if it is one).
[[nodiscard]] Element *scopeOf(Element *container);
/// From the form down to the container.
[[nodiscard]] std::vector<Element *> lineage(Element *container);

/// Gathers the ties of all entities, checking save_to as it goes.
std::vector<EntityTies> collectTies(const std::vector<EntityDeclaration> &declarations, Form &form,
                                    Report &report);

/// Where an entity wants to stand. Error where its ties lie in repeats that do not contain each
/// other.
PlaceRequest requestPlace(const EntityTies &ties, Report &report);

} // namespace saltbush::xlsform
