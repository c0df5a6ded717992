// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saltbush::xpath
{

/// How deep brackets, predicates and arguments may nest. The deepest published forms nest some
/// seventy if(); the parser needs half a kilobyte of stack for each.
inline constexpr int maxNesting = 250;

/// How deep the compiled tree may be; a chain like 1 + 1 + 1 … is as deep as it is long. Worker
/// threads on some systems have half a megabyte of stack.
inline constexpr int maxDepth = 500;

/// Characters of one expression: far above what any form has, far below what would hurt.
inline constexpr int maxLength = 1'000'000;

/// Steps that one regular expression may take; beyond it the text counts as not matching.
inline constexpr int maxRegexSteps = 200'000;

} // namespace saltbush::xpath
