// SPDX-License-Identifier: GPL-3.0-or-later
// What a workspace does once it belongs to a study.
#include "core/storage/Transaction.h"
#include "core/study/KeptEntities.h"
#include "core/study/KeyArchive.h"
#include "core/study/RecordBook.h"
#include "core/study/StudyErrors.h"
#include "core/study/Workspace.h"

namespace saltbush::study
{

std::optional<Role> Workspace::role() const
{
    const StaffMember *member = m_package ? m_package->staffMember(identity().staff) : nullptr;
    return member ? std::optional(member->role) : std::nullopt;
}

Result<Installed> Workspace::install(QByteArrayView packageFile, const PackageShelf::Work &work)
{
    SALTBUSH_TRY_ASSIGN(const auto trust, m_packages->trust());
    if (!trust)
        return fail(noPackage);
    SALTBUSH_TRY_ASSIGN(OpenedPackage opened, openPackage(packageFile, *trust, identity().box));
    auto installed = m_packages->keep(packageFile, opened, work);
    if (!installed && installed.error().code == packageForked && canPublish())
        SALTBUSH_TRY(m_packages->keepFork(packageFile));
    if (installed && *installed == Installed::Yes) {
        SALTBUSH_TRY(adopt(std::move(opened)));
        SALTBUSH_TRY(forgetEntities());
    }
    return installed;
}

/// What the package does not want to be known here any more; again at each unlock, as a crash may
/// have come between.
Result<void> Workspace::forgetEntities()
{
    KeptEntities entities(*m_database, m_package->config.entities);
    SALTBUSH_TRY_ASSIGN(const bool isAny, entities.isAny());
    if (!isAny)
        return ok();
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(*m_database));
    SALTBUSH_TRY(entities.forgetUnlisted());
    for (const RecordId record : m_package->tombstones)
        SALTBUSH_TRY(entities.erase(record));
    SALTBUSH_TRY(transaction.commit());
    return m_database->truncateWal();
}

Result<void> Workspace::openPackageOnShelf()
{
    SALTBUSH_TRY_ASSIGN(const auto trust, m_packages->trust());
    SALTBUSH_TRY_ASSIGN(const QByteArray file, m_packages->file());
    if (!trust || file.isEmpty())
        return ok();
    auto opened = openInstalledPackage(file, *trust, identity().box);
    if (!opened && opened.error().code == packageNotForUs)
        return ok(); // this person waits for her first package; somebody else here has one
    if (!opened)
        return fail(opened.error());
    return adopt(std::move(*opened));
}

Result<void> Workspace::adopt(OpenedPackage opened)
{
    m_package = std::move(opened.package);
    m_delegation = opened.delegation;
    m_forms->packageCame();
    SALTBUSH_TRY(gatherKeys());
    return adoptPackageKey();
}

Result<void> Workspace::gatherKeys()
{
    const KeyArchive archive(*m_database);
    SALTBUSH_TRY_ASSIGN(const auto epochs, archive.epochs());
    SALTBUSH_TRY_ASSIGN(const auto grants, archive.grantsOf(identity().device));
    m_keyRing = KeyRing::from(*m_package, identity());
    m_keyRing.add(epochs, grants, identity());
    m_transportKeys.clear();
    for (auto epoch = m_package->epochs.rbegin(); epoch != m_package->epochs.rend(); ++epoch)
        m_transportKeys.push_back(epoch->transportKey.clone());
    for (const Epoch &epoch : epochs)
        if (std::ranges::find(m_transportKeys, epoch.transportKey) == m_transportKeys.end())
            m_transportKeys.push_back(epoch.transportKey.clone());
    return ok();
}

Result<void> Workspace::adoptPackageKey()
{
    for (const PackageKeyGrant &grant : m_package->packageKeyGrants) {
        if (grant.holder != identity().device)
            continue;
        const auto seed = crypto::unseal(identity().box, grant.sealed);
        auto pair = seed ? crypto::SigningKeyPair::fromSeed(*seed) : fail(packageMalformed);
        const bool isNew =
            !m_secrets.packageKey || m_secrets.packageKey->verifyKey() != m_delegation->packageKey;
        if (!pair || pair->verifyKey() != m_delegation->packageKey || !isNew)
            continue;
        m_secrets.packageKey = std::move(*pair);
        return keepSecrets();
    }
    return ok();
}

bool Workspace::canPublish() const
{
    return m_delegation && m_secrets.packageKey
        && m_secrets.packageKey->verifyKey() == m_delegation->packageKey;
}

Result<std::vector<record::Recipient>> Workspace::recipients(const std::vector<Role> &roles) const
{
    if (!m_package)
        return fail(noPackage);
    std::vector<record::Recipient> recipients;
    for (const EpochRole &role : m_package->currentEpoch().roles)
        if (std::ranges::find(roles, role.role) != roles.end())
            recipients.push_back({role.id, role.key});
    return recipients;
}

Result<record::SealingContext> Workspace::sealingContext() const
{
    if (!m_package)
        return fail(noPackage);
    const Epoch &epoch = m_package->currentEpoch();
    return record::SealingContext{m_package->study, epoch.number, identity().signing,
                                  epoch.transportKey};
}

Result<std::vector<record::Stub>> Workspace::append(const std::vector<record::NewRecord> &records,
                                                    const record::Outbox::Work &work)
{
    SALTBUSH_TRY_ASSIGN(const auto context, sealingContext());
    const UtcTime now = this->now();
    const auto keepAll = [&](const std::vector<record::Stub> &stubs) -> Result<void> {
        RecordBook book(*m_database);
        for (const record::Stub &stub : stubs)
            SALTBUSH_TRY(book.keep(stub, RecordState::Accepted, now));
        return work ? work(stubs) : ok();
    };
    SALTBUSH_TRY_ASSIGN(auto stubs, m_outbox->append(context, records, keepAll));
    for (const record::Stub &stub : stubs)
        m_lastSealed = std::max(m_lastSealed, stub.time);
    return stubs;
}

} // namespace saltbush::study
