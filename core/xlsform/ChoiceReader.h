// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// Lists of choices from the choices sheet. Errors: no name, the same name twice in a list
/// (unless the form allows it). Warnings: no label, a column that cannot be an element.
ChoiceLists readChoices(const Table &table, bool allowDuplicates, Report &report);

/// Lists of the external_choices sheet: only which there are, and their names.
ChoiceLists readExternalChoices(const Table &table);

/// The external_choices sheet as itemsets.csv.
QByteArray writeItemsets(const Sheet &sheet);

} // namespace saltbush::xlsform
