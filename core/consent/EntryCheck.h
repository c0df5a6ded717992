// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"

namespace saltbush::consent
{

/// Whether what was gathered may become an entry of the ledger under this document. Ledger::add()
/// asks it; so does who must know before a participant is written down.
[[nodiscard]] Result<void> checkEntry(const NewEntry &entry, const ConsentDocument &document,
                                      UtcTime now);

} // namespace saltbush::consent
