// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/FixedBytes.h"
#include "core/crypto/SecureBytes.h"

#include <memory>

namespace saltbush::crypto
{

/// BLAKE2b with 32 bytes of output: the only hash of our own formats.
using Hash256 = FixedBytes<struct Hash256Kind, 32>;

[[nodiscard]] Hash256 hash(QByteArrayView bytes);
/// BLAKE2b keyed with 16 to 64 bytes: a commitment, or a key for a purpose.
[[nodiscard]] Hash256 keyedHash(const SecureBytes &key, QByteArrayView bytes);

/// The same hash over bytes that come in parts.
class Hasher
{
public:
    Hasher();
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    void add(QByteArrayView bytes);
    /// The hash of all that was added; afterwards the hasher begins anew.
    [[nodiscard]] Hash256 finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace saltbush::crypto
