// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/BodyOpener.h"
#include "core/study/Identity.h"
#include "core/study/Package.h"

namespace saltbush::study
{

/// The private halves of role keys that a person holds: what the grants of the package give her.
class KeyRing
{
public:
    struct Key
    {
        quint32 epoch = 0;
        Role role = Role::Researcher;
        record::RoleKeyId id;
        crypto::BoxKeyPair pair;
    };

    /// Grants that do not open, or do not fit their public half, are passed over.
    [[nodiscard]] static KeyRing from(const Package &package, const Identity &identity);
    /// The same of epochs that the newest package may not have any more.
    void add(const std::vector<Epoch> &epochs, const std::vector<Grant> &grants,
             const Identity &identity);

    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    /// nullptr where she has none.
    [[nodiscard]] const Key *find(quint32 epoch, Role role) const;
    /// For record::openBody(); valid as long as this object.
    [[nodiscard]] std::vector<record::RoleKey> openers() const;

private:
    std::vector<Key> m_keys;
};

} // namespace saltbush::study
