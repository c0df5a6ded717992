// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace saltbush::crypto
{

/// What is smaller looks as large as this.
inline constexpr qint64 smallestPaddedSize = 16 * 1024;

/// The size to which so many bytes are padded, so that a size tells little: Padmé (Nikitin et
/// al., "Reducing Metadata Leakage from Encrypted Files", 2019: at most 12 % more, O(log log n)
/// bits told), with a floor of 16 KiB.
[[nodiscard]] qint64 paddedSize(qint64 size);

} // namespace saltbush::crypto
