// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// Warnings of columns that are not read and are nearly called as one that is, where the sheet has
/// no such column: "relevent", "lable::Thai (th)". Other columns are somebody's own.
void checkHeaders(const Table &table, const Columns &columns, int row, Report &report);

} // namespace saltbush::xlsform
