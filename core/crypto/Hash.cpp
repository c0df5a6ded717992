// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hash.h"

#include "core/crypto/Sodium.h"

namespace saltbush::crypto
{

Hash256 hash(QByteArrayView bytes)
{
    Hash256 result;
    std::ignore = sodiumStarted(); // picks the fast code for this processor
    crypto_generichash(result.data(), Hash256::size, raw(bytes), length(bytes), nullptr, 0);
    return result;
}

Hash256 keyedHash(const SecureBytes &key, QByteArrayView bytes)
{
    Q_ASSERT(key.size() >= crypto_generichash_KEYBYTES_MIN
             && key.size() <= crypto_generichash_KEYBYTES_MAX);
    Hash256 result;
    crypto_generichash(result.data(), Hash256::size, raw(bytes), length(bytes), key.data(),
                       key.size());
    return result;
}

struct Hasher::State
{
    crypto_generichash_state state;

    State() { begin(); }
    ~State() { sodium_memzero(&state, sizeof state); }
    void begin() { crypto_generichash_init(&state, nullptr, 0, Hash256::size); }
};

Hasher::Hasher()
{
    std::ignore = sodiumStarted();
    m_state = std::make_unique<State>();
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->state, raw(bytes), length(bytes));
}

Hash256 Hasher::finish()
{
    Hash256 result;
    crypto_generichash_final(&m_state->state, result.data(), Hash256::size);
    m_state->begin();
    return result;
}

} // namespace saltbush::crypto
