// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/FixedBytes.h"
#include "core/crypto/SecureBytes.h"

namespace saltbush::crypto
{

/// X25519.
using BoxPublicKey = FixedBytes<struct BoxPublicKeyKind, 32>;

/// Who can open what was sealed to the public key. The whole pair is its 32-byte secret key.
class BoxKeyPair
{
public:
    [[nodiscard]] static BoxKeyPair generate();
    /// `crypto.bad-key` unless it has 32 bytes.
    [[nodiscard]] static Result<BoxKeyPair> fromSecret(const SecureBytes &secret);

    [[nodiscard]] const BoxPublicKey &publicKey() const { return m_publicKey; }
    [[nodiscard]] const SecureBytes &secret() const { return m_secret; }
    [[nodiscard]] BoxKeyPair clone() const;

private:
    BoxKeyPair() = default;

    SecureBytes m_secret;
    BoxPublicKey m_publicKey;
};

/// How many bytes seal() adds.
inline constexpr qsizetype sealOverhead = 48;

/// Whether it is a key that keeps a secret: of low order are those with which everybody would know
/// what was sealed.
[[nodiscard]] bool canSealTo(const BoxPublicKey &key);

/// crypto_box_seal: only the holder of the pair can open it, and it does not say who sealed it:
/// whatever must have an author is signed as well. `crypto.bad-key` unless canSealTo() it.
[[nodiscard]] Result<QByteArray> seal(const BoxPublicKey &to, QByteArrayView plaintext);
[[nodiscard]] Result<SecureBytes> unseal(const BoxKeyPair &pair, QByteArrayView sealed);

} // namespace saltbush::crypto
