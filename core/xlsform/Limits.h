// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// How much of a workbook we are ready to read. OpenDocument says in a few bytes "this row, a
/// million times": so what is repeated is bounded, not only what is written.
namespace saltbush::xlsform::limits
{

/// What spreadsheet programs themselves can hold.
inline constexpr int maxRows = 1'048'576;
inline constexpr int maxColumns = 16'384;

/// Filled cells of a whole workbook; a form of 100,000 rows in five languages has two million.
inline constexpr std::size_t maxCells = 6'000'000;

/// Characters of all cells, each counted where it stands: .xlsx and .xls write a text once for all
/// the cells that have it, and a form holds it in each. The form above has some forty million.
inline constexpr std::size_t maxCharacters = 128'000'000;

/// Each may have the reader read the same part of the file once more.
inline constexpr std::size_t maxSheets = 1'000;

/// Unpacked, of one part of a file and of all parts that are read: the largest sheet of a form with
/// 100,000 rows is about 60 MiB of XML.
inline constexpr std::uint64_t maxPartBytes = 256ULL << 20;
inline constexpr std::uint64_t maxUnpackedBytes = 512ULL << 20;

/// Elements and attributes of one part: a cell has two elements with a beginning and an end each,
/// and each becomes sixty bytes.
inline constexpr std::int64_t maxMarks = 24'000'000;

/// Problems that are told of one workbook; nobody reads more.
inline constexpr std::size_t maxProblems = 10'000;

/// Characters of one cell: what spreadsheet programs allow.
inline constexpr int maxCellText = 65'536;

/// Texts of a workbook in all its languages that are listed for its translators.
inline constexpr std::size_t maxListedTexts = 1'000'000;

/// Groups in groups. The form's reader takes no deeper ones (core/form/Limits.h), and of repeats,
/// which stand in two elements each, half as many.
inline constexpr int maxLevels = 200;

/// Spans in spans, row groups in row groups.
inline constexpr int maxDepth = 32;

} // namespace saltbush::xlsform::limits
