// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/EntityRow.h"
#include "core/interview/FormSession.h"

namespace saltbush::interview
{

/// What a finished interview makes of one entity (ODK XForms, "Entities" 2025.1).
struct EntityChange
{
    QString list;
    QString id;
    bool creates = false;
    bool updates = false; ///< both: whichever the list asks for
    QString label;        ///< empty: an update leaves it
    std::vector<EntityRow::Property> properties;
};

/// In document order. An entity that is not relevant, or that its form neither creates nor updates,
/// or that has no id (a new one: no label), is none. Of its properties, those that are relevant.
[[nodiscard]] std::vector<EntityChange> entityChanges(const FormSession &session);

/// What the list is after a change: a new row in version 1, on a branch of its own; or the row with
/// that id, one version on. A change of what is not there changes nothing.
void applyChange(std::vector<EntityRow> &list, const EntityChange &change, Random &random);
/// The same with a branch that was chosen before: for changes that are made again.
void applyChange(std::vector<EntityRow> &list, const EntityChange &change, const QString &branch);
[[nodiscard]] QString newBranchId(Random &random);

/// A row of the list as it came with the form, unchanged on this device; nothing where there is
/// none of that name.
[[nodiscard]] std::optional<EntityRow> attachedRow(const xpath::Tree &attached, const QString &id);

/// A list as an instance shows it: the rows of its attachment (nullptr: it has none), each replaced
/// by the row of the same name where there is one that is newer, and then those that are new.
[[nodiscard]] xpath::Tree withEntities(const xpath::Tree *attached,
                                       const std::vector<EntityRow> &rows,
                                       const std::shared_ptr<xpath::Names> &names);

} // namespace saltbush::interview
