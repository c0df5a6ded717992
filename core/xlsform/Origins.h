// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QHash>

#include <vector>

namespace saltbush::xlsform
{

struct Form;
struct SecondaryInstance;
struct Table;

/// Where in the workbook parts of a form come from.
struct Origins
{
    QHash<QString, Place> rows;  ///< path of a node → its row
    QHash<QString, int> rules;   ///< path of a node → column of its only relevant or calculation
    QHash<QString, Place> files; ///< attached file → the cell that names it first
};

[[nodiscard]] Origins originsOf(const Form &form, const Table &survey,
                                const std::vector<SecondaryInstance> &instances,
                                const QString &fileName);

/// Gives what was found in a compiled form the row that its node came from (place.node), or the
/// cell that names its file (the first fact). What depends on each other in a circle is told by
/// names.
void locate(std::vector<Problem> &problems, const Origins &origins);

} // namespace saltbush::xlsform
