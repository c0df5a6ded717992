// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

namespace saltbush::crypto
{

/// What guessing a passphrase costs: Argon2id's passes and bytes of memory.
struct KdfPolicy
{
    quint64 opslimit = 0;
    quint64 memlimit = 0; ///< bytes

    friend bool operator==(const KdfPolicy &, const KdfPolicy &) = default;
};

/// The cost of slots made from now on, on this machine. Declared here, defined twice: what ships
/// links saltbush_kdf_release (about a second, at least 256 MiB), test programs link
/// saltbush_kdf_cheap. There is no switch between them.
[[nodiscard]] KdfPolicy kdfPolicyForNewSlots();
/// Whether a slot that asks for this cost is opened at all: neither cheap nor absurd.
[[nodiscard]] bool kdfPolicyAcceptable(const KdfPolicy &policy);

inline constexpr std::size_t kdfSaltSize = 16;

/// Argon2id (version 1.3, one lane). `crypto.bad-key` for a salt that has not 16 bytes or a
/// policy outside the algorithm's limits; `crypto.unavailable` (retry later) without the memory.
[[nodiscard]] Result<SecureBytes> deriveKey(const SecureBytes &passphrase, QByteArrayView salt,
                                            const KdfPolicy &policy, std::size_t size = 32);

} // namespace saltbush::crypto
