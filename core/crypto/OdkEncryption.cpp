// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/OdkEncryption.h"

#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Sodium.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace saltbush::crypto
{

namespace
{

constexpr std::size_t aesKeySize = 32;
constexpr qsizetype blockSize = 16;
constexpr int leastRsaBits = 2048;

template <auto release>
struct Freed
{
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using PublicKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Freed<EVP_CIPHER_CTX_free>>;

PublicKey readKey(const QByteArray &der)
{
    const unsigned char *bytes = raw(QByteArrayView(der));
    PublicKey key(d2i_PUBKEY(nullptr, &bytes, long(der.size())));
    const bool isUsable =
        key && EVP_PKEY_is_a(key.get(), "RSA") && EVP_PKEY_get_bits(key.get()) >= leastRsaBits;
    return isUsable ? std::move(key) : nullptr;
}

/// RSA-OAEP with SHA-256, for the hash and in the mask.
Result<QByteArray> underKey(const QByteArray &publicKey, QByteArrayView secret)
{
    const PublicKey key = readKey(publicKey);
    if (!key)
        return fail(odkKeyUnusable);
    const KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr));
    std::size_t size = 0;
    if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) <= 0
        || EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha256()) <= 0
        || EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), EVP_sha256()) <= 0
        || EVP_PKEY_encrypt(context.get(), nullptr, &size, raw(secret), std::size_t(secret.size()))
            <= 0)
        return fail(odkKeyUnusable);
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    if (EVP_PKEY_encrypt(context.get(), raw(result.data()), &size, raw(secret),
                         std::size_t(secret.size()))
        <= 0)
        return fail(odkKeyUnusable);
    result.resize(qsizetype(size));
    return result;
}

/// OpenSSL pads no stream mode; ODK's programs do.
QByteArray padded(QByteArrayView file)
{
    const qsizetype missing = blockSize - file.size() % blockSize;
    QByteArray result;
    result.reserve(file.size() + missing);
    return result.append(file).append(missing, char(missing));
}

} // namespace

Result<OdkEncryption> OdkEncryption::begin(const QString &publicKey, const QString &instanceId)
{
    const auto der = QByteArray::fromBase64Encoding(publicKey.simplified().remove(u' ').toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!der)
        return fail(odkKeyUnusable);
    OdkEncryption encryption;
    encryption.m_publicKey = *der;
    encryption.m_key = SecureBytes::random(aesKeySize);
    SALTBUSH_TRY_ASSIGN(encryption.m_encryptedKey, underKey(*der, encryption.m_key.view()));
    QCryptographicHash seed(QCryptographicHash::Md5);
    seed.addData(instanceId.toUtf8());
    seed.addData(encryption.m_key.view());
    std::ranges::copy(seed.result(), encryption.m_vector.begin());
    return encryption;
}

Result<QByteArray> OdkEncryption::encrypt(QByteArrayView file)
{
    if (file.size() > maxOdkFile)
        return fail(odkFileTooLarge);
    ++m_vector[m_files++ % m_vector.size()];
    QByteArray result = padded(file);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    if (!context
        || EVP_EncryptInit_ex(context.get(), EVP_aes_256_cfb128(), nullptr, m_key.data(),
                              m_vector.data())
            <= 0
        || EVP_EncryptUpdate(context.get(), raw(result.data()), &written,
                             raw(QByteArrayView(result)), int(result.size()))
            <= 0
        || written != result.size())
        return fail(unavailable);
    return result;
}

Result<QByteArray> OdkEncryption::sign(const QByteArray &text) const
{
    SALTBUSH_TRY_ASSIGN(
        const QByteArray signature,
        underKey(m_publicKey, QCryptographicHash::hash(text, QCryptographicHash::Md5)));
    return signature.toBase64();
}

} // namespace saltbush::crypto
