// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace saltbush::crypto
{

/// Starts libsodium. Called once by every program before anything else of this folder is used
/// (the classes here also start it themselves, but cannot tell why it would not).
/// `crypto.unavailable` where the system gives no randomness. Thread-safe.
Result<void> initialise();

} // namespace saltbush::crypto
