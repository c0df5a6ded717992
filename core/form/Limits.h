// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

/// How much of an XML document we are ready to read. A form or a submission may come from anybody,
/// so each bound stands well above what real ones need and well below what hurts.
namespace saltbush::form::limits
{

/// The largest forms of the field (wards, medicines in the form itself) have 3 MB; a list of
/// 100,000 choices has about 20 MB. Above this, memory for text and tree would pass a gigabyte.
inline constexpr qsizetype maxBytes = 128LL << 20;

/// Elements and text pieces of one document; 100,000 choices with ten columns are two million.
inline constexpr std::size_t maxNodes = 6'000'000;
/// What new occurrences are copied from; nested repeats hold the inner ones again.
inline constexpr std::size_t maxTemplateNodes = 1'000'000;

/// Of one element: every look-up of one walks them.
inline constexpr int maxAttributes = 1'000;

/// Characters of the name of an element or attribute: a path repeats those above it.
inline constexpr std::size_t maxName = 1'000;

/// Characters of all the paths of a form's nodes; a hundred thousand questions in groups have ten
/// million.
inline constexpr qsizetype maxPaths = 100'000'000;

/// Of one form: each text is looked for in each.
inline constexpr qsizetype maxLanguages = 500;

/// Of one text in one language: plain, short, guidance and media are eight.
inline constexpr int maxTextForms = 64;

/// Problems that are told of one form; nobody reads more.
inline constexpr std::size_t maxProblems = 10'000;

/// Beginnings and ends of elements, and attributes, before anything is made of them: each becomes
/// some sixty bytes.
inline constexpr qsizetype maxMarks = 2 * qsizetype(maxNodes);

/// Of GeoJSON, whose reader needs many times the memory of the text.
inline constexpr qsizetype maxJsonBytes = 32LL << 20;

/// Cells of one row of a list.
inline constexpr std::size_t maxColumns = 16'384;

/// Groups in groups. pyxform's deepest test has 10; every reader here recurses once per level,
/// which at this depth stays far inside the smallest stack of a worker thread (512 KiB on macOS).
inline constexpr int maxDepth = 200;

} // namespace saltbush::form::limits
