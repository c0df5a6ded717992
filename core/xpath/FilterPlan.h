// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Syntax.h"

namespace saltbush::xpath
{

/// Finds the steps whose predicates give the same for the same tree and the same values read from
/// elsewhere, and notes those values (Step::filter, Step::parameters). Once, when the tree of terms
/// is whole.
void planFilters(Term &root);

} // namespace saltbush::xpath
