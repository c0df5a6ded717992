// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/TableModel.h"

#include <functional>

namespace saltbush::dataset
{

/// Which variable kind a leaf of the form is; nothing for nodes that hold no data (notes).
[[nodiscard]] std::optional<VariableKind> kindOf(const form::FormDefinition &form,
                                                 const form::ModelNode &node);

/// The columns that one question makes, in order: itself, its choices, its reason for
/// non-response. `tablePath` is the repeat whose row it is in.
[[nodiscard]] std::vector<Variable> variablesOf(const form::FormDefinition &form,
                                                const form::ModelNode &node,
                                                const QString &tablePath);

/// What tells one column from another across versions, whatever they are called.
[[nodiscard]] QString identityOf(const Variable &variable);
[[nodiscard]] QString choiceIdentity(const QString &path, const QString &code);
[[nodiscard]] QString nonresponseIdentity(const QString &path);

/// "group-question" below a path, as ODK names columns.
[[nodiscard]] QString columnName(const QString &path, const QString &tablePath);

} // namespace saltbush::dataset
