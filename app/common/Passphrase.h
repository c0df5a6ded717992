// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"

namespace saltbush::app
{

/// Another passphrase for the person who is unlocked, once the present one was shown to be hers:
/// who finds a laptop open cannot lock its owner out. Takes two derivations of Argon2id, about two
/// seconds. `study.wrong-passphrase`.
Result<void> changePassphrase(study::Workspace &workspace, const crypto::SecureBytes &present,
                              const crypto::SecureBytes &next);

} // namespace saltbush::app
