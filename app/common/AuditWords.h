// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Audit.h"

namespace saltbush::app
{

/// What a finding of the audit means, for a reviewer who knows ethics and no computers.
[[nodiscard]] QString meaningOf(const consent::Finding &finding);
/// What the check asks, by its number (core/consent/README.md).
[[nodiscard]] QString checkName(int check);
/// The first signs of an id: enough to find it again, short enough to read out.
[[nodiscard]] QString shortId(const QString &id);
/// Record and device that it is about, shortened; empty where it is about neither.
[[nodiscard]] QString placeOf(const consent::Finding &finding);

} // namespace saltbush::app
