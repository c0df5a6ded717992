// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/TableModel.h"

namespace saltbush::dataset
{

/// A text of the form in every language that has it; what it quotes stands in brackets, as an
/// expression. A form without languages has one, named "default".
[[nodiscard]] LabelByLanguage labelsOf(const form::FormDefinition &form,
                                       const form::TextSource &text);

/// All choices of a question that the form itself holds, whatever filter it shows them through.
/// Empty where they come from elsewhere (answers of a repeat), or are more than mostCodes.
[[nodiscard]] std::vector<CodeLabel> choicesOf(const form::FormDefinition &form,
                                               const form::Control &control);

/// A list of villages is no set of categories: past this a select has no columns per choice and
/// no codes in the codebook.
inline constexpr std::size_t mostCodes = 400;

[[nodiscard]] QStringList languagesOf(const form::FormDefinition &form);

} // namespace saltbush::dataset
