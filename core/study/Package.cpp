// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Package.h"

#include <algorithm>

namespace saltbush::study
{

namespace
{

template <typename Items, typename Key, typename Member>
auto findIn(const Items &items, const Key &key, Member member) -> decltype(&items.front())
{
    const auto found = std::ranges::find(items, key, member);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

bool Device::canReceive() const { return !revocation && crypto::canSealTo(boxKey); }

bool Package::canBeSealedTo() const
{
    return std::ranges::all_of(currentEpoch().roles, crypto::canSealTo, &EpochRole::key);
}

const Device *Package::device(DeviceId id) const { return findIn(devices, id, &Device::id); }

const StaffMember *Package::staffMember(StaffId id) const
{
    return findIn(staff, id, &StaffMember::id);
}

const StaffMember *Package::staffOf(DeviceId id) const
{
    const Device *found = device(id);
    return found ? staffMember(found->staff) : nullptr;
}

const PackagedForm *Package::form(const QString &id) const
{
    return findIn(forms, id, &PackagedForm::id);
}

} // namespace saltbush::study
