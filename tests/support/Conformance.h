// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::test
{

/// The folder of conformance vectors beside the checkout (../shared/conformance, or
/// SALTBUSH_CONFORMANCE); empty where there is none: then the test says so and skips.
[[nodiscard]] QString conformanceFolder();

} // namespace saltbush::test
