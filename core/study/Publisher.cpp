// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Publisher.h"

#include "core/study/Lineage.h"

namespace saltbush::study
{

namespace
{

const StaffMember *activeMember(const Package &package, const Device &device)
{
    return device.canReceive() ? package.staffMember(device.staff) : nullptr;
}

Result<void> grant(Package &package, const Device &device, Role role, const KeyRing::Key &key)
{
    if (!holdsKeyOf(role, key.role))
        return ok();
    SALTBUSH_TRY_ASSIGN(QByteArray sealed, crypto::seal(device.boxKey, key.pair.secret().view()));
    package.grants.push_back({key.epoch, key.role, device.id, std::move(sealed)});
    return ok();
}

} // namespace

void takeOver(Package &package, StudySource source)
{
    package.config = std::move(source.config);
    package.forms = std::move(source.forms);
    package.parts = std::move(source.parts);
}

Result<void> Publisher::found(const NewStudy &study)
{
    SlotSecrets &secrets = m_workspace.m_secrets;
    const UtcTime now = m_workspace.clockTime();
    secrets.root = crypto::SigningKeyPair::generate();
    secrets.packageKey = crypto::SigningKeyPair::generate();
    SALTBUSH_TRY(m_workspace.keepSecrets());
    const StudyTrust trust{StudyId::random(m_workspace.services().random),
                           secrets.root->verifyKey()};
    SALTBUSH_TRY(m_workspace.packages().setTrust(trust));
    if (!study.storeAddress.isEmpty())
        SALTBUSH_TRY(m_workspace.packages().setStoreAddress(study.storeAddress));

    Package package;
    package.study = trust.study;
    const Identity &maker = secrets.identity;
    const StaffMember member{maker.staff, m_workspace.nickname(), Role::Coordinator};
    const Device device{maker.device,          maker.staff, maker.signing.verifyKey(),
                        maker.box.publicKey(), 1,           std::nullopt};
    package.staff.push_back(member);
    package.devices.push_back(device);
    SALTBUSH_TRY(beginEpoch(package));
    SALTBUSH_TRY(grantPackageKey(package, device));
    takeOver(package, study.source);
    if (!study.name.isEmpty())
        package.config.name = study.name;
    m_workspace.m_delegation =
        Delegation::issue(trust.study, secrets.packageKey->verifyKey(), now, *secrets.root);
    SALTBUSH_TRY(publish(std::move(package)));
    return ok();
}

Result<Package> Publisher::draft() const
{
    if (!m_workspace.package())
        return fail(noPackage);
    if (!m_workspace.canPublish() || m_workspace.role() != Role::Coordinator)
        return fail(notAllowed);
    SALTBUSH_TRY_ASSIGN(Package next, Package::decode(m_workspace.package()->encode()));
    SALTBUSH_TRY_ASSIGN(const QByteArray file, m_workspace.packages().file());
    next.previous = {crypto::hash(file)};
    SALTBUSH_TRY_ASSIGN(const auto forks, m_workspace.packages().forks());
    for (const QByteArray &fork : forks)
        SALTBUSH_TRY(joinFork(next, fork));
    return next;
}

Result<void> Publisher::joinFork(Package &package, const QByteArray &file) const
{
    SALTBUSH_TRY_ASSIGN(const auto trust, m_workspace.packages().trust());
    SALTBUSH_TRY_ASSIGN(const OpenedPackage opened,
                        openPackage(file, *trust, m_workspace.identity().box));
    const Package &theirs = opened.package;
    const std::size_t epochs = package.epochs.size();
    const auto onOneSide = join(package, theirs);
    KeyRing ring = KeyRing::from(theirs, m_workspace.identity());
    ring.add(package.epochs, package.grants, m_workspace.identity());
    for (const DeviceId id : onOneSide) {
        const Device &device = *package.device(id);
        const StaffMember *member = activeMember(package, device);
        if (!member)
            continue;
        for (const KeyRing::Key &key : ring.keys())
            SALTBUSH_TRY(grant(package, device, member->role, key));
        if (member->role == Role::Coordinator)
            SALTBUSH_TRY(grantPackageKey(package, device)); // hers may be one that was replaced
    }
    package.version = std::max(package.version, theirs.version);
    package.previous.push_back(crypto::hash(file));
    if (package.epochs.size() != epochs)
        SALTBUSH_TRY(
            beginEpoch(package)); // either side's newest is known to whom the other side revoked
    return ok();
}

Result<Published> Publisher::publish(Package package, const PackageShelf::Work &work)
{
    package.version += 1;
    package.issued = m_workspace.clockTime();
    package.bestBefore = package.issued + package.config.packageLife;
    SALTBUSH_TRY_ASSIGN(QByteArray file,
                        sealPackage(package,
                                    m_renewed ? m_renewed->delegation : *m_workspace.m_delegation,
                                    packageKey()));
    const auto keep = [&]() -> Result<void> {
        SALTBUSH_TRY(m_workspace.packages().markOwn());
        return work ? work() : ok();
    };
    SALTBUSH_TRY_ASSIGN(const Installed installed, m_workspace.install(file, keep));
    if (installed != Installed::Yes)
        return fail(packageForked);
    return Published{package.version, std::move(file)};
}

Result<void> Publisher::enrol(Package &package, const StaffMember &member,
                              const Device &device) const
{
    if (!package.staffMember(member.id))
        package.staff.push_back(member);
    package.devices.push_back(device);
    for (const KeyRing::Key &key : m_workspace.keyRing().keys())
        SALTBUSH_TRY(grant(package, device, member.role, key));
    return member.role == Role::Coordinator ? grantPackageKey(package, device) : ok();
}

Result<void> Publisher::beginEpoch(Package &package)
{
    Epoch epoch;
    epoch.number = package.epochs.empty() ? 1 : package.epochs.back().number + 1;
    epoch.transportKey = crypto::SecureBytes::random(32);
    SystemRandom random; // an id, not a secret; and never from a seed, or two epochs could share it
    for (const Role role : allRoles) {
        const KeyRing::Key key{epoch.number, role, record::RoleKeyId::random(random),
                               crypto::BoxKeyPair::generate()};
        epoch.roles.push_back({role, key.id, key.pair.publicKey()});
        for (const Device &device : package.devices)
            if (const StaffMember *member = activeMember(package, device))
                SALTBUSH_TRY(grant(package, device, member->role, key));
    }
    package.epochs.push_back(std::move(epoch));
    return ok();
}

Result<void> Publisher::renewPackageKey(Package &package)
{
    const auto &root = m_workspace.m_secrets.root;
    if (!root)
        return fail(notAllowed);
    // Laptops refuse an older delegation, so the new one must be younger, whatever the clock says.
    const UtcTime now =
        std::max(m_workspace.clockTime(), m_workspace.m_delegation->issued + Milliseconds(1));
    auto key = crypto::SigningKeyPair::generate();
    const auto delegation = Delegation::issue(package.study, key.verifyKey(), now, *root);
    m_renewed.emplace(Signer{std::move(key), delegation});
    package.packageKeyGrants.clear();
    for (const Device &device : package.devices) {
        const StaffMember *member = activeMember(package, device);
        if (member && member->role == Role::Coordinator)
            SALTBUSH_TRY(grantPackageKey(package, device));
    }
    return ok();
}

Result<void> Publisher::grantPackageKey(Package &package, const Device &device) const
{
    SALTBUSH_TRY_ASSIGN(QByteArray sealed, crypto::seal(device.boxKey, packageKey().seed().view()));
    std::erase_if(package.packageKeyGrants,
                  [&](const PackageKeyGrant &grant) { return grant.holder == device.id; });
    package.packageKeyGrants.push_back({device.id, std::move(sealed)});
    return ok();
}

const crypto::SigningKeyPair &Publisher::packageKey() const
{
    return m_renewed ? m_renewed->key : *m_workspace.m_secrets.packageKey;
}

} // namespace saltbush::study
