// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::test
{

/// Why a conformance vector is expected to differ here; empty where it must pass. `group` is the
/// file or the test that the vector comes from.
[[nodiscard]] QString knownDifference(const QString &group, const QString &expression);

} // namespace saltbush::test
