// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Package.h"

#include <QSet>

namespace saltbush::study
{

/// What every later version must hand on, each by its kind and id: devices, their revocations,
/// epochs (by their role keys), tombstones. A version that lacks one of an installed version's was
/// made beside it, not from it.
[[nodiscard]] QSet<QByteArray> inheritanceOf(const Package &package);

/// Puts into `ours` whatever only `theirs` has; of forms, texts and settings `ours` stays. Of two
/// revocations of one device the one counts that trusts more: both coordinators saw true records.
/// Gives the devices that only one side had: they lack grants of the other side's epochs.
std::vector<DeviceId> join(Package &ours, const Package &theirs);

} // namespace saltbush::study
