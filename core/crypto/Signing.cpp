// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signing.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

namespace saltbush::crypto
{

SigningKeyPair SigningKeyPair::generate()
{
    SigningKeyPair pair;
    pair.m_secret = SecureBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(pair.m_verifyKey.data(), pair.m_secret.data());
    return pair;
}

Result<SigningKeyPair> SigningKeyPair::fromSeed(const SecureBytes &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(badKey);
    SigningKeyPair pair;
    pair.m_secret = SecureBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(pair.m_verifyKey.data(), pair.m_secret.data(), seed.data());
    return pair;
}

SecureBytes SigningKeyPair::seed() const { return m_secret.slice(0, crypto_sign_SEEDBYTES); }

Signature SigningKeyPair::sign(QByteArrayView message) const
{
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, raw(message), length(message), m_secret.data());
    return signature;
}

SigningKeyPair SigningKeyPair::clone() const
{
    SigningKeyPair copy;
    copy.m_secret = m_secret.clone();
    copy.m_verifyKey = m_verifyKey;
    return copy;
}

bool verify(const VerifyKey &key, QByteArrayView message, const Signature &signature)
{
    return sodiumStarted()
        && crypto_sign_verify_detached(signature.data(), raw(message), length(message), key.data())
        == 0;
}

} // namespace saltbush::crypto
