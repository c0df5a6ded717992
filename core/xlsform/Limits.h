// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// How much of a workbook we are ready to read. OpenDocument says in a few bytes "this row, a
/// million times": so what is repeated is bounded, not only what is written.
namespace saltbush::xlsform::limits
{

/// What spreadsheet programs themselves can hold.
inline constexpr int maxRows = 1'048'576;
inline constexpr int maxColumns = 16'384;

/// Filled cells of a whole workbook; a form of 100,000 rows in five languages has two million.
inline constexpr std::size_t maxCells = 6'000'000;

/// Characters of one cell: what spreadsheet programs allow.
inline constexpr int maxCellText = 65'536;

/// Spans in spans, row groups in row groups.
inline constexpr int maxDepth = 32;

} // namespace saltbush::xlsform::limits
