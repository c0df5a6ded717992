// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/Suite.h"

namespace saltbush::conformance
{

/// The id of the known difference that explains why a case fails; empty where it must pass.
[[nodiscard]] QString knownDifference(const QString &suite, const CaseName &name);

/// What that difference rests on: the specification, or what ODK Collect does.
[[nodiscard]] QString reasonOf(const QString &difference);

} // namespace saltbush::conformance
