// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/form/FormDefinition.h"

namespace saltbush::form
{

inline constexpr ErrorCode staleTexts{"form.stale-texts"}; ///< [language, number, names]

/// Translations that stayed as they were while the text that they are of changed between two
/// versions of a form: one warning (form.stale-texts) for each language that has some. That text is
/// in the default language, or in the first that has it; texts are the same by their id, languages
/// as Language.h says.
[[nodiscard]] std::vector<Problem> staleTextsSince(const FormDefinition &before,
                                                   const FormDefinition &now);

} // namespace saltbush::form
