// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What one interview may grow to and take. A form may come from anybody: one that asks for more
/// gets an error, and never the whole machine.
namespace saltbush::interview::limits
{

/// Occurrences of one repeat below one parent: beyond it is a mistake in jr:count, not a household.
inline constexpr std::size_t maxOccurrences = 10'000;

/// Nodes of one interview, repeats within repeats and all. The largest have some ten thousand; a
/// million take some 300 MB.
inline constexpr std::size_t maxNodes = 1'000'000;

/// Work that the beginning of an interview, or one answer, may set off, in units of a xpath::Meter:
/// ten seconds and more, which nobody would wait for.
inline constexpr std::uint64_t maxWorkAtOnce = 500'000'000;

/// Places that are shown beside a question: more cannot be told apart.
inline constexpr std::size_t maxPlaces = 5'000;

/// What rules and texts of a form may read, together: each "//" reads every node of the form.
inline constexpr std::size_t maxReadings = 10'000'000;

/// Circles of rules that are said at once: to find another one, all rules are looked at again.
inline constexpr qsizetype maxCircles = 20;

} // namespace saltbush::interview::limits
