// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sealing.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

namespace saltbush::crypto
{

static_assert(sealOverhead == crypto_box_SEALBYTES);

BoxKeyPair BoxKeyPair::generate()
{
    BoxKeyPair pair;
    pair.m_secret = SecureBytes(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(pair.m_publicKey.data(), pair.m_secret.data());
    return pair;
}

Result<BoxKeyPair> BoxKeyPair::fromSecret(const SecureBytes &secret)
{
    if (secret.size() != crypto_box_SECRETKEYBYTES)
        return fail(badKey);
    BoxKeyPair pair;
    pair.m_secret = secret.clone();
    crypto_scalarmult_base(pair.m_publicKey.data(), secret.data());
    return pair;
}

BoxKeyPair BoxKeyPair::clone() const
{
    BoxKeyPair copy;
    copy.m_secret = m_secret.clone();
    copy.m_publicKey = m_publicKey;
    return copy;
}

bool canSealTo(const BoxPublicKey &key)
{
    const SecureBytes secret = SecureBytes::random(crypto_box_SECRETKEYBYTES);
    SecureBytes shared(crypto_box_BEFORENMBYTES);
    return crypto_box_beforenm(shared.data(), key.data(), secret.data()) == 0;
}

Result<QByteArray> seal(const BoxPublicKey &to, QByteArrayView plaintext)
{
    if (!sodiumStarted())
        return fail(unavailable);
    QByteArray sealed(plaintext.size() + sealOverhead, '\0');
    if (crypto_box_seal(raw(sealed.data()), raw(plaintext), length(plaintext), to.data()) != 0)
        return fail(badKey);
    return sealed;
}

Result<SecureBytes> unseal(const BoxKeyPair &pair, QByteArrayView sealed)
{
    if (sealed.size() < sealOverhead)
        return fail(truncated);
    // One byte more than needed, so that an empty text has an address as well.
    SecureBytes plaintext(static_cast<std::size_t>(sealed.size() - sealOverhead) + 1);
    if (crypto_box_seal_open(plaintext.data(), raw(sealed), length(sealed), pair.publicKey().data(),
                             pair.secret().data())
        != 0)
        return fail(notAuthentic);
    return plaintext.slice(0, plaintext.size() - 1);
}

} // namespace saltbush::crypto
