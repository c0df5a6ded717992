// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Trust.h"

#include "core/study/Rights.h"
#include "core/sync/SyncErrors.h"

namespace saltbush::sync
{

namespace
{

bool isRevokedBefore(const study::Device &device, const record::Stub &stub)
{
    if (!device.revocation)
        return false;
    const study::Revocation &revocation = *device.revocation;
    if (stub.sequence != revocation.lastTrustedSequence)
        return stub.sequence > revocation.lastTrustedSequence;
    return stub.hash() != revocation.lastTrustedStub;
}

} // namespace

std::optional<ErrorCode> distrust(const study::Package &package, const record::Stub &stub)
{
    if (stub.study != package.study)
        return otherStudy;
    const study::Device *device = package.device(stub.device);
    const study::StaffMember *member = package.staffOf(stub.device);
    if (!device || !member)
        return unknownDevice;
    if (!stub.isSignedBy(device->verifyKey))
        return record::badSignature;
    if (isRevokedBefore(*device, stub))
        return revokedDevice;
    if (!study::mayWrite(member->role, stub.kind))
        return wrongRole;
    return std::nullopt;
}

} // namespace saltbush::sync
