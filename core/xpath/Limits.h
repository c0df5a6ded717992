// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

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

/// Work of one evaluation, and of all that it sets off, in units of a Meter (some 20 nanoseconds
/// each): a node looked at, sixteen characters read or made, what a function does beyond that. A
/// filter over a hundred thousand rows takes a few hundred thousand; what reaches the bound has run
/// for a second or two.
inline constexpr std::uint64_t maxWork = 50'000'000;

/// Steps of all the paths that one expression reads. Predicates in predicates over unions double
/// with each level.
inline constexpr std::size_t maxReferenceSteps = 1'000'000;

/// Points of a line that is looked through for crossings.
inline constexpr std::size_t maxLinePoints = 10'000;

/// Characters of one text that an evaluation makes.
inline constexpr qsizetype maxText = 10'000'000;

/// Steps that one regular expression may take; beyond it the text counts as not matching.
inline constexpr int maxRegexSteps = 200'000;

} // namespace saltbush::xpath
