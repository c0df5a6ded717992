// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Disk.h"
#include "core/base/Random.h"

namespace saltbush::study
{

/// What the world gives. Borrowed: must outlive every workspace that was opened with it.
struct Services
{
    const Clock &clock;
    Random &random;
    Disk &disk;
    QString vfs = {}; ///< SQLite's name of another file system; tests cut its power
};

} // namespace saltbush::study
