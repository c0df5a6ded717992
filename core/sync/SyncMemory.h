// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"

namespace saltbush::sync
{

/// When the last sync with a store went through to its end, for the person who is unlocked; nothing
/// before the first. One that was stopped or broken off does not count.
[[nodiscard]] Result<std::optional<UtcTime>> lastSync(study::Workspace &workspace);
Result<void> noteSync(study::Workspace &workspace);

/// Whether the installed version of the study was put into, or came out of, a store. Where it was
/// not, the other laptops cannot know of it yet.
[[nodiscard]] Result<bool> packageWasInStore(study::Workspace &workspace);

} // namespace saltbush::sync
