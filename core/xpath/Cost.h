// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Value.h"

namespace saltbush::xpath
{

/// What reading costs, in units of a Meter. Each is counted up to `most`, so that to count is never
/// more than what is counted.
///
/// To read so many characters once or twice.
[[nodiscard]] constexpr std::uint64_t costOfText(qsizetype characters)
{
    return std::uint64_t(characters) / 16;
}

/// The text of a node, which is that of everything in it.
[[nodiscard]] std::uint64_t costOfText(const NodeRef &node, std::uint64_t most);

/// A value as one text: of a node-set its first node's.
[[nodiscard]] std::uint64_t costOfText(const Value &value, std::uint64_t most);

/// A value as all its texts.
[[nodiscard]] std::uint64_t costOfTexts(const Value &value, std::uint64_t most);

/// A comparison of any two (XPath 1.0 §3.4).
[[nodiscard]] std::uint64_t costOfComparing(const Value &left, const Value &right,
                                            std::uint64_t most);

/// Whether a text may be a date, which takes a look at a calendar to know.
[[nodiscard]] bool mayBeDate(const QString &text);

/// What that look costs.
inline constexpr std::uint64_t costOfDate = 50;

} // namespace saltbush::xpath
