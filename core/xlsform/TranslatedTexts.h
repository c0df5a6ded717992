// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/xlsform/Workbook.h"

namespace saltbush::xlsform
{

/// One text of a workbook in one of its languages: a label, hint or message that some language has.
struct TranslatedText
{
    QString language;       ///< as its column says: "Thai (th)"
    Place place;            ///< its cell; without a column where this language has none
    QString name;           ///< of the question or choice
    QString column;         ///< what it is, as its column says: "label", "constraint_message"
    bool isMissing = false; ///< this language does not have it
};

/// Every text of the sheets survey and choices in every language, row by row. Empty where the
/// workbook has only one, or more than limits::maxListedTexts.
[[nodiscard]] std::vector<TranslatedText> translatedTexts(const Workbook &workbook);

/// Warnings (xlsform.missing-texts), one for each sheet and language that lacks texts which others
/// have, at the first of them. Columns that a language lacks on a sheet where it has others are
/// said of by checkTranslations().
[[nodiscard]] std::vector<Problem> missingTexts(const Workbook &workbook);

} // namespace saltbush::xlsform
