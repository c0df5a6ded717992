// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/study/Package.h"

namespace saltbush::study
{

/// The keys of every epoch that ever came in an installed package, whatever the newest one says:
/// what was sealed with them must still open. Role keys lie here as they came, sealed to their
/// holders' devices. Callers give the transaction. Whoever closes an epoch for good (DESIGN §3)
/// has to delete its keys here too.
class KeyArchive
{
public:
    explicit KeyArchive(storage::Database &database) : m_database(database) { }

    Result<void> keep(const Package &package);
    /// Newest first.
    [[nodiscard]] Result<std::vector<Epoch>> epochs() const;
    [[nodiscard]] Result<std::vector<Grant>> grantsOf(DeviceId holder) const;

private:
    Result<void> addRoles(Epoch &epoch) const;

    storage::Database &m_database;
};

} // namespace saltbush::study
