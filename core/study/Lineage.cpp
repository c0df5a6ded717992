// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Lineage.h"

#include <algorithm>

namespace saltbush::study
{

namespace
{

bool isSameEpoch(const Epoch &a, const Epoch &b) { return a.transportKey == b.transportKey; }

bool isSameGrant(const Grant &a, const Grant &b)
{
    return a.holder == b.holder && a.sealed == b.sealed;
}

void joinEpochs(Package &ours, const Package &theirs)
{
    for (const Epoch &epoch : theirs.epochs) {
        if (std::ranges::any_of(ours.epochs,
                                [&](const Epoch &known) { return isSameEpoch(known, epoch); }))
            continue;
        const auto behind = std::ranges::upper_bound(ours.epochs, epoch.number, {}, &Epoch::number);
        ours.epochs.insert(behind, {epoch.number, epoch.transportKey.clone(), epoch.roles});
    }
    for (const Grant &grant : theirs.grants)
        if (std::ranges::none_of(ours.grants,
                                 [&](const Grant &known) { return isSameGrant(known, grant); }))
            ours.grants.push_back(grant);
    for (const PackageKeyGrant &grant : theirs.packageKeyGrants)
        if (std::ranges::find(ours.packageKeyGrants, grant.holder, &PackageKeyGrant::holder)
            == ours.packageKeyGrants.end())
            ours.packageKeyGrants.push_back(grant);
}

void joinRevocation(Device &ours, const Device &theirs)
{
    if (!theirs.revocation)
        return;
    if (!ours.revocation
        || ours.revocation->lastTrustedSequence < theirs.revocation->lastTrustedSequence)
        ours.revocation = theirs.revocation;
}

} // namespace

QSet<QByteArray> inheritanceOf(const Package &package)
{
    QSet<QByteArray> all;
    for (const Device &device : package.devices) {
        all.insert('d' + device.id.toByteArray());
        if (device.revocation)
            all.insert('r' + device.id.toByteArray());
    }
    for (const Epoch &epoch : package.epochs)
        for (const EpochRole &role : epoch.roles)
            all.insert('e' + role.id.toByteArray());
    for (const RecordId tombstone : package.tombstones)
        all.insert('t' + tombstone.toByteArray());
    return all;
}

std::vector<DeviceId> join(Package &ours, const Package &theirs)
{
    std::vector<DeviceId> onOneSide;
    for (const Device &device : ours.devices)
        if (!theirs.device(device.id))
            onOneSide.push_back(device.id);
    for (const Device &device : theirs.devices) {
        const auto known = std::ranges::find(ours.devices, device.id, &Device::id);
        if (known != ours.devices.end()) {
            joinRevocation(*known, device);
            continue;
        }
        ours.devices.push_back(device);
        onOneSide.push_back(device.id);
    }
    for (const StaffMember &member : theirs.staff)
        if (!ours.staffMember(member.id))
            ours.staff.push_back(member);
    for (const RecordId tombstone : theirs.tombstones)
        if (std::ranges::find(ours.tombstones, tombstone) == ours.tombstones.end())
            ours.tombstones.push_back(tombstone);
    joinEpochs(ours, theirs);
    return onOneSide;
}

} // namespace saltbush::study
