// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// The column of what was found in a row and not in one of its cells: what is missing stands
/// nowhere, but there is a cell to write it into. 0 where the sheet has no such column.
[[nodiscard]] int columnToMend(const Error &error, const std::vector<const Table *> &tables);

} // namespace saltbush::xlsform
