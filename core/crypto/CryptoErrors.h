// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::crypto
{

/// The library could not start, or the system has no memory or no chance left for it.
inline constexpr ErrorCode unavailable{"crypto.unavailable"};
/// Wrong key, wrong associated data or altered bytes: cryptography cannot tell them apart.
inline constexpr ErrorCode notAuthentic{"crypto.not-authentic"};
/// A stream that ends before its final chunk, or a text shorter than its own frame.
inline constexpr ErrorCode truncated{"crypto.truncated"};
/// A key, salt or policy of a wrong size or outside the limits of the algorithm.
inline constexpr ErrorCode badKey{"crypto.bad-key"};

} // namespace saltbush::crypto
