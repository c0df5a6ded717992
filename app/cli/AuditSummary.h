// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Outcome.h"
#include "core/consent/Audit.h"

namespace saltbush::app
{

/// Counts and findings of an audit for `--json` and for reading; exit 1 where anything was found.
[[nodiscard]] Outcome auditOutcome(const consent::AuditReport &report);

} // namespace saltbush::app
