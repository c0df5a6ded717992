// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/KeyRing.h"

namespace saltbush::study
{

namespace
{

const EpochRole *publicHalf(const Package &package, const Grant &grant)
{
    const Epoch *epoch = package.epoch(grant.epoch);
    if (!epoch)
        return nullptr;
    const auto found = std::ranges::find(epoch->roles, grant.role, &EpochRole::role);
    return found == epoch->roles.end() ? nullptr : &*found;
}

std::optional<KeyRing::Key> unsealed(const Package &package, const Grant &grant,
                                     const Identity &identity)
{
    const EpochRole *half = publicHalf(package, grant);
    const auto secret = crypto::unseal(identity.box, grant.sealed);
    if (!half || !secret)
        return std::nullopt;
    auto pair = crypto::BoxKeyPair::fromSecret(*secret);
    if (!pair || pair->publicKey() != half->key)
        return std::nullopt;
    return KeyRing::Key{grant.epoch, grant.role, half->id, std::move(*pair)};
}

} // namespace

KeyRing KeyRing::from(const Package &package, const Identity &identity)
{
    KeyRing ring;
    for (const Grant &grant : package.grants) {
        if (grant.holder != identity.device)
            continue;
        if (auto key = unsealed(package, grant, identity))
            ring.m_keys.push_back(std::move(*key));
    }
    return ring;
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
