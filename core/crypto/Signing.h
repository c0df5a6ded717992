// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/FixedBytes.h"
#include "core/crypto/SecureBytes.h"

namespace saltbush::crypto
{

/// Ed25519.
using VerifyKey = FixedBytes<struct VerifyKeyKind, 32>;
using Signature = FixedBytes<struct SignatureKind, 64>;

/// Who can sign. The whole pair is its 32-byte seed, which is what key slots wrap.
class SigningKeyPair
{
public:
    [[nodiscard]] static SigningKeyPair generate();
    /// `crypto.bad-key` unless the seed has 32 bytes.
    [[nodiscard]] static Result<SigningKeyPair> fromSeed(const SecureBytes &seed);

    [[nodiscard]] const VerifyKey &verifyKey() const { return m_verifyKey; }
    [[nodiscard]] SecureBytes seed() const;
    [[nodiscard]] Signature sign(QByteArrayView message) const;
    [[nodiscard]] SigningKeyPair clone() const;

private:
    SigningKeyPair() = default;

    SecureBytes m_secret; ///< libsodium's 64 bytes: seed and public key
    VerifyKey m_verifyKey;
};

[[nodiscard]] bool verify(const VerifyKey &key, QByteArrayView message, const Signature &signature);

} // namespace saltbush::crypto
