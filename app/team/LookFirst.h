// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/StoreLook.h"
#include "app/page/Shell.h"

namespace saltbush::app
{

/// Looks into the store while the window shows it, then calls `then` with what that came to
/// (`missed` is `sync.cancelled` where somebody stopped it).
void lookFirst(const PageContext &context, std::function<void(const StoreLook &look)> then);

/// Why something of somebody's may still lie in the store: it was not seen, or could not be taken.
[[nodiscard]] std::optional<Error> whatMayBeThere(const StoreLook &look);

/// What is said behind the news of something that was done without a look; else empty.
[[nodiscard]] QString missedWords(const std::optional<Error> &missed);

} // namespace saltbush::app
