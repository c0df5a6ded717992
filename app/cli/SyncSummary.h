// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Outcome.h"
#include "core/sync/SyncReport.h"

namespace saltbush::app
{

/// The numbers of one reconnection, as `sync` and `demo` print them.
[[nodiscard]] QJsonObject toJson(const sync::SyncReport &report);

/// The same with what was refused: each a warning, exit 1 where anything was.
[[nodiscard]] Outcome syncOutcome(const sync::SyncReport &report);

} // namespace saltbush::app
