// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/KeyRing.h"

#include "core/study/StudyErrors.h"

namespace saltbush::study
{

namespace
{

/// Two epochs may have one number: the pair tells to which of them it belongs.
const EpochRole *publicHalf(const std::vector<Epoch> &epochs, const Grant &grant,
                            const crypto::BoxPublicKey &key)
{
    for (const Epoch &epoch : epochs)
        if (epoch.number == grant.epoch)
            for (const EpochRole &role : epoch.roles)
                if (role.role == grant.role && role.key == key)
                    return &role;
    return nullptr;
}

std::optional<KeyRing::Key> unsealed(const std::vector<Epoch> &epochs, const Grant &grant,
                                     const Identity &identity)
{
    const auto secret = crypto::unseal(identity.box, grant.sealed);
    auto pair = secret ? crypto::BoxKeyPair::fromSecret(*secret) : fail(packageMalformed);
    const EpochRole *half = pair ? publicHalf(epochs, grant, pair->publicKey()) : nullptr;
    if (!half)
        return std::nullopt;
    return KeyRing::Key{grant.epoch, grant.role, half->id, std::move(*pair)};
}

} // namespace

KeyRing KeyRing::from(const Package &package, const Identity &identity)
{
    KeyRing ring;
    ring.add(package.epochs, package.grants, identity);
    return ring;
}

void KeyRing::add(const std::vector<Epoch> &epochs, const std::vector<Grant> &grants,
                  const Identity &identity)
{
    for (const Grant &grant : grants) {
        if (grant.holder != identity.device)
            continue;
        auto key = unsealed(epochs, grant, identity);
        if (key && std::ranges::find(m_keys, key->id, &Key::id) == m_keys.end())
            m_keys.push_back(std::move(*key));
    }
}

const KeyRing::Key *KeyRing::find(quint32 epoch, Role role) const
{
    const auto found = std::ranges::find_if(
        m_keys, [&](const Key &key) { return key.epoch == epoch && key.role == role; });
    return found == m_keys.end() ? nullptr : &*found;
}

std::vector<record::RoleKey> KeyRing::openers() const
{
    std::vector<record::RoleKey> openers;
    for (const Key &key : m_keys)
        openers.push_back({key.id, key.pair});
    return openers;
}

} // namespace saltbush::study
