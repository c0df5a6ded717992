// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// Warns of columns that exist in some languages and not in others. True where a sheet has more
/// than texts without a language.
bool checkTranslations(const Table &table, Report &report);

/// Warns of languages that do not end with their code: "Thai (th)". Tools choose a font and a
/// direction of writing by it.
void checkLanguageCodes(const QStringList &languages, Report &report);

} // namespace saltbush::xlsform
