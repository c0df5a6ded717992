// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of test programs (target saltbush_kdf_cheap): as cheap as Argon2id can be.
#include "core/crypto/KdfPolicy.h"

namespace saltbush::crypto
{

KdfPolicy kdfPolicyForNewSlots() { return {1, 8192}; }

bool kdfPolicyAcceptable(const KdfPolicy &policy)
{
    return policy.opslimit <= 64 && policy.memlimit <= (4ULL << 30);
}

} // namespace saltbush::crypto
