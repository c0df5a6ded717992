// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"

namespace saltbush::app
{

/// "Melbourne" in the language of the interface, else in one of the study; the prefix where the
/// site has no name.
[[nodiscard]] QString siteName(const study::Workspace &workspace, const QString &prefix);

} // namespace saltbush::app
