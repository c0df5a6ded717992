// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// Warnings of how a form's languages are called, each where it is first said: without its code
/// (programs choose a font and a direction of writing by it), nearly as another one, or in
/// default_language and nowhere else. `languages` are those of its texts.
void checkLanguageNames(const std::vector<const Table *> &tables, const Workbook &workbook,
                        const Form &form, const QStringList &languages, Report &report);

} // namespace saltbush::xlsform
