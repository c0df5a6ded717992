// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::app
{

/// A file or folder that came with the program ("forms/small-study"): beside the binary in the
/// build, under share/saltbush when installed.
[[nodiscard]] QString programFile(const QString &name);

} // namespace saltbush::app
