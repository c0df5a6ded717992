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

/// Groups in groups. pyxform's deepest test has 10; every reader here recurses once per level,
/// which at this depth stays far inside the smallest stack of a worker thread (512 KiB on macOS).
inline constexpr int maxDepth = 200;

} // namespace saltbush::form::limits
