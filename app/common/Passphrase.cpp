// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Passphrase.h"

namespace saltbush::app
{

Result<void> changePassphrase(study::Workspace &workspace, const crypto::SecureBytes &present,
                              const crypto::SecureBytes &next)
{
    SALTBUSH_TRY_ASSIGN(const study::KeySlots keys,
                        study::KeySlots::load(workspace.services().disk, workspace.path()));
    SALTBUSH_TRY(keys.open(workspace.nickname(), present));
    return workspace.changePassphrase(next);
}

} // namespace saltbush::app
