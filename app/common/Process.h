// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saltbush::app
{

/// For both programs, first thing: no core dumps, not readable by a debugger of the same user, and
/// files that only their owner can read.
void hardenProcess();

} // namespace saltbush::app
