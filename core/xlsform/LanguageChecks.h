// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

#include <optional>

namespace saltbush::xlsform
{

/// What a text without a language is in, where the settings do not say.
[[nodiscard]] QString defaultLanguageName();
/// Names of the columns of a sheet (survey, choices) that can be in several languages.
[[nodiscard]] QStringList translatableColumns(const QString &sheet);

/// What a column holds (as translatableColumns() calls it) and its language, which may be empty;
/// nothing for one that is not translated.
[[nodiscard]] std::optional<std::pair<QString, QString>>
translatedColumn(const Table::Column &column, const QString &sheet);

/// Warns of columns that exist in some languages and not in others. True where a sheet has more
/// than texts without a language.
bool checkTranslations(const Table &table, Report &report);

} // namespace saltbush::xlsform
