// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::interview
{

inline constexpr ErrorCode choicesWithoutColumn{
    "form.choices-without-column"}; ///< [list, column, the list's columns]

/// Warnings of questions whose choices come from a list that is there and has no column of the name
/// that the question reads: nothing could be chosen, or the choices had no texts.
[[nodiscard]] std::vector<Problem> choicesWithoutColumns(const form::FormDefinition &form);

} // namespace saltbush::interview
