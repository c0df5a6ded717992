// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentEntry.h"

namespace saltbush::consent
{

/// A consent entry that was merged and opened, and where its record stands.
struct MergedEntry
{
    RecordId record;
    DeviceId device;
    quint64 sequence = 0;
    UtcTime time; ///< of the stub
    ConsentEntry entry;
};

} // namespace saltbush::consent
