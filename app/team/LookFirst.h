// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/Shell.h"

namespace saltbush::app
{

/// Looks into the store while the window shows it, then calls `then` with why it was missed, if it
/// was (`sync.cancelled` where somebody stopped it).
void lookFirst(const PageContext &context,
               std::function<void(const std::optional<Error> &missed)> then);

/// What is said behind the news of something that was done without a look; else empty.
[[nodiscard]] QString missedWords(const std::optional<Error> &missed);

} // namespace saltbush::app
