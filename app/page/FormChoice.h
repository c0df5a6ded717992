// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"

namespace saltbush::app
{

class DropDown;

/// The questionnaires of the study by their titles; the data are their ids. Out of sight where
/// there is only one, unless `isAlwaysShown`.
[[nodiscard]] DropDown *makeFormChoice(const PageContext &context, bool isAlwaysShown = false);

} // namespace saltbush::app
