// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

#include <QString>

#include <array>

namespace saltbush::crypto
{

/// The form's public key is no RSA key of at least 2,048 bits (X.509 SubjectPublicKeyInfo, Base64).
inline constexpr ErrorCode odkKeyUnusable{"crypto.odk-key-unusable"};

/// A file beyond maxOdkFile.
inline constexpr ErrorCode odkFileTooLarge{"crypto.odk-file-too-large"};

/// Bytes of one file: what ODK Central takes in one request.
inline constexpr qsizetype maxOdkFile = 100'000'000;

/// ODK's own encryption of one submission, so that ODK's servers can open it (ODK XForms
/// specification, "Encryption", and "Encryption algorithms"): a fresh AES-256 key under the form's
/// RSA key; every file in CFB, padded as PKCS #7 says, each under the next initial vector. It
/// conceals and nothing more: what it calls a signature anybody can make who has the public key.
/// Our own records never rest on it. One thread.
class OdkEncryption
{
public:
    /// `publicKey`: Base64 as it stands in the form's submission element. odkKeyUnusable.
    [[nodiscard]] static Result<OdkEncryption> begin(const QString &publicKey,
                                                     const QString &instanceId);

    /// The key under which the files are, itself under the form's key; Base64.
    [[nodiscard]] QByteArray encryptedKey() const { return m_encryptedKey.toBase64(); }
    /// The next file. In the order in which the manifest names them: media first, the XML last.
    /// odkFileTooLarge.
    [[nodiscard]] Result<QByteArray> encrypt(QByteArrayView file);
    /// MD5 of a text under the form's key; Base64.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &text) const;

private:
    OdkEncryption() = default;

    QByteArray m_publicKey; ///< DER
    SecureBytes m_key;
    std::array<unsigned char, 16> m_vector{};
    std::size_t m_files = 0;
    QByteArray m_encryptedKey;
};

} // namespace saltbush::crypto
