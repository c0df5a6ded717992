// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Schedule.h"

namespace saltbush::app
{

/// What of the schedule may be done today, if anything is: first what still has its time.
[[nodiscard]] const study::OpenVisit *dueVisit(const std::vector<study::OpenVisit> &visits);
/// "Second interview: due until 4 Mar", "…: from 5 Mar" in the language of the interface.
[[nodiscard]] QString visitWords(const study::OpenVisit &open);

} // namespace saltbush::app
