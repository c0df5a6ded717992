// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Syntax.h"

namespace saltbush::xpath
{

/// Every path that the term reads, those of its predicates included. Rather too much than too
/// little: where a path starts at what a function gives, all that function reads counts as its
/// start. xpath.too-much.
[[nodiscard]] Result<std::vector<Reference>> collectReferences(const Term &term,
                                                               std::size_t mostSteps);

} // namespace saltbush::xpath
