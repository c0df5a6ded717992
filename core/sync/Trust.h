// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Stub.h"
#include "core/study/Package.h"

#include <optional>

namespace saltbush::sync
{

/// Why a stub does not count, by what the package says about its device; nothing where it does.
/// Looks at study, device, signature, revocation and role; not at chain or body.
[[nodiscard]] std::optional<ErrorCode> distrust(const study::Package &package,
                                                const record::Stub &stub);

} // namespace saltbush::sync
