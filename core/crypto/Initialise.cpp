// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

namespace saltbush::crypto
{

bool sodiumStarted()
{
    static const bool started = sodium_init() >= 0;
    return started;
}

Result<void> initialise()
{
    if (!sodiumStarted())
        return fail(unavailable);
    return ok();
}

} // namespace saltbush::crypto
