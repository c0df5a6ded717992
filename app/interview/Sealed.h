// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saltbush::app
{

/// What Finish came to; the end page says so.
struct Sealed
{
    bool readableHere = false; ///< the coordinators' key is on this computer
    bool isSwept = true;       ///< the draft is erased; else it is when the workspace is unlocked
};

} // namespace saltbush::app
