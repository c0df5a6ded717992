// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of what ships (target saltbush_kdf_release). Tests link another file.
#include "core/crypto/KdfPolicy.h"

#include <algorithm>
#include <chrono>

namespace saltbush::crypto
{

namespace
{

constexpr quint64 mebibyte = 1ULL << 20;
constexpr quint64 leastMemory = 256 * mebibyte;
constexpr quint64 mostMemory = 4096 * mebibyte; // more than a field laptop has: a forged slot
constexpr quint64 fewestPasses = 3;
constexpr quint64 mostPasses = 64;
constexpr std::chrono::duration<double> wanted{1.0};

std::chrono::duration<double> timeOfFewestPasses()
{
    const SecureBytes passphrase = SecureBytes::fromText(QStringLiteral("calibration"));
    const QByteArray salt(kdfSaltSize, 's');
    const auto start = std::chrono::steady_clock::now();
    const auto key = deriveKey(passphrase, salt, {fewestPasses, leastMemory});
    return key ? std::chrono::steady_clock::now() - start : wanted;
}

} // namespace

KdfPolicy kdfPolicyForNewSlots()
{
    static const KdfPolicy policy = [] {
        const double perPass = timeOfFewestPasses() / wanted / double(fewestPasses);
        const auto passes = static_cast<quint64>(1.0 / std::max(perPass, 1e-3));
        return KdfPolicy{std::clamp(passes, fewestPasses, mostPasses), leastMemory};
    }();
    return policy;
}

bool kdfPolicyAcceptable(const KdfPolicy &policy)
{
    return policy.memlimit >= leastMemory && policy.memlimit <= mostMemory
        && policy.opslimit >= fewestPasses && policy.opslimit <= mostPasses;
}

} // namespace saltbush::crypto
