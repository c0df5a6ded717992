// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CryptoErrors.h"
#include "core/crypto/KdfPolicy.h"
#include "core/crypto/Sodium.h"

namespace saltbush::crypto
{

static_assert(kdfSaltSize == crypto_pwhash_argon2id_SALTBYTES);

Result<SecureBytes> deriveKey(const SecureBytes &passphrase, QByteArrayView salt,
                              const KdfPolicy &policy, std::size_t size)
{
    if (salt.size() != qsizetype(kdfSaltSize) || size < crypto_pwhash_argon2id_BYTES_MIN
        || policy.opslimit < crypto_pwhash_argon2id_OPSLIMIT_MIN
        || policy.opslimit > crypto_pwhash_argon2id_OPSLIMIT_MAX
        || policy.memlimit < crypto_pwhash_argon2id_MEMLIMIT_MIN
        || policy.memlimit > crypto_pwhash_argon2id_MEMLIMIT_MAX)
        return fail(badKey);
    SecureBytes key(size);
    const QByteArrayView secret = passphrase.isEmpty() ? QByteArrayView("") : passphrase.view();
    if (crypto_pwhash_argon2id(key.data(), size, secret.data(), length(secret), raw(salt),
                               policy.opslimit, policy.memlimit,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        return fail(Error{unavailable}.later());
    return key;
}

} // namespace saltbush::crypto
