// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/KeyArchive.h"

namespace saltbush::study
{

Result<void> KeyArchive::keep(const Package &package)
{
    for (const Epoch &epoch : package.epochs) {
        SALTBUSH_TRY(
            m_database.run("INSERT OR IGNORE INTO study_epoch (transport, number) VALUES (?, ?)",
                           epoch.transportKey, epoch.number));
        for (const EpochRole &role : epoch.roles)
            SALTBUSH_TRY(
                m_database.run("INSERT OR IGNORE INTO study_role_key (id, transport, role, key)"
                               " VALUES (?, ?, ?, ?)",
                               role.id, epoch.transportKey, int(role.role), role.key));
    }
    for (const Grant &grant : package.grants)
        SALTBUSH_TRY(m_database.run(
            "INSERT OR IGNORE INTO study_grant (holder, epoch, role, sealed) VALUES (?, ?, ?, ?)",
            grant.holder, grant.epoch, int(grant.role), grant.sealed));
    return ok();
}

Result<std::vector<Epoch>> KeyArchive::epochs() const
{
    std::vector<Epoch> epochs;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT number, transport FROM study_epoch ORDER BY number DESC"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            break;
        epochs.push_back({quint32(rows.integer(0)), rows.secureBytes(1), {}});
    }
    for (Epoch &epoch : epochs)
        SALTBUSH_TRY(addRoles(epoch));
    return epochs;
}

Result<void> KeyArchive::addRoles(Epoch &epoch) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT role, id, key FROM study_role_key WHERE transport = ?",
                           epoch.transportKey));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return ok();
        epoch.roles.push_back({Role(rows.integer(0)), rows.id<record::RoleKeyId>(1),
                               rows.fixedBytes<crypto::BoxPublicKey>(2)});
    }
}

Result<std::vector<Grant>> KeyArchive::grantsOf(DeviceId holder) const
{
    std::vector<Grant> grants;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT epoch, role, sealed FROM study_grant WHERE holder = ?", holder));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return grants;
        grants.push_back({quint32(rows.integer(0)), Role(rows.integer(1)), holder, rows.bytes(2)});
    }
}

} // namespace saltbush::study
