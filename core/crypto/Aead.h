// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecureBytes.h"

namespace saltbush::crypto
{

inline constexpr std::size_t keySize = 32;
/// How many bytes encrypt() adds: the nonce in front (24) and the authenticator behind (16).
inline constexpr qsizetype aeadOverhead = 40;

/// XChaCha20-Poly1305 (IETF) under a fresh random nonce. `crypto.bad-key` unless 32 bytes.
[[nodiscard]] Result<QByteArray> encrypt(const SecureBytes &key, QByteArrayView plaintext,
                                         QByteArrayView associatedData);
[[nodiscard]] Result<SecureBytes> decrypt(const SecureBytes &key, QByteArrayView ciphertext,
                                          QByteArrayView associatedData);

} // namespace saltbush::crypto
