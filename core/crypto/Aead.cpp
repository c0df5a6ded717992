// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

namespace saltbush::crypto
{

namespace
{

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(aeadOverhead == nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

} // namespace

Result<QByteArray> encrypt(const SecureBytes &key, QByteArrayView plaintext,
                           QByteArrayView associatedData)
{
    if (key.size() != keySize)
        return fail(badKey);
    QByteArray result(plaintext.size() + aeadOverhead, Qt::Uninitialized);
    unsigned char *nonce = raw(result.data());
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, raw(plaintext),
                                               length(plaintext), raw(associatedData),
                                               length(associatedData), nullptr, nonce, key.data());
    return result;
}

Result<SecureBytes> decrypt(const SecureBytes &key, QByteArrayView ciphertext,
                            QByteArrayView associatedData)
{
    if (key.size() != keySize)
        return fail(badKey);
    if (ciphertext.size() < aeadOverhead)
        return fail(truncated);
    // One byte more than needed, so that an empty text has an address as well.
    SecureBytes plaintext(static_cast<std::size_t>(ciphertext.size() - aeadOverhead) + 1);
    const QByteArrayView body = ciphertext.sliced(nonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plaintext.data(), nullptr, nullptr, raw(body), length(body), raw(associatedData),
            length(associatedData), raw(ciphertext), key.data())
        != 0)
        return fail(notAuthentic);
    return plaintext.slice(0, plaintext.size() - 1);
}

} // namespace saltbush::crypto
