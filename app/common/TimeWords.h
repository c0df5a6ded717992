// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QString>

namespace saltbush::app
{

// Times of this machine's zone, in the interface's language.

/// "5 March 2026"
[[nodiscard]] QString dayWords(UtcTime time);
/// "5/3/26 4:20 pm"
[[nodiscard]] QString momentWords(UtcTime time);
/// "today 4:20 pm", or the moment.
[[nodiscard]] QString recentWords(UtcTime time, UtcTime now);

} // namespace saltbush::app
