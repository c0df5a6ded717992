// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KdfPolicy.h"
#include "tests/support/Results.h"

using namespace saltbush::crypto;
using namespace saltbush::test;

TEST_CASE("what ships makes slots of at least 256 MiB and refuses cheaper and absurd ones")
{
    constexpr quint64 mebibyte = 1ULL << 20;
    const KdfPolicy policy = kdfPolicyForNewSlots();
    CHECK(policy.memlimit >= 256 * mebibyte);
    CHECK(policy.opslimit >= 3);
    CHECK(policy == kdfPolicyForNewSlots());
    CHECK(kdfPolicyAcceptable(policy));
    CHECK(must(deriveKey(SecureBytes::random(8), QByteArray(16, 's'), policy)).size() == 32);

    CHECK_FALSE(kdfPolicyAcceptable({policy.opslimit, 255 * mebibyte}));
    CHECK_FALSE(kdfPolicyAcceptable({policy.opslimit, 8192 * mebibyte}));
    CHECK_FALSE(kdfPolicyAcceptable({2, policy.memlimit}));
    CHECK_FALSE(kdfPolicyAcceptable({1000, policy.memlimit}));
    CHECK_FALSE(kdfPolicyAcceptable({}));
}
