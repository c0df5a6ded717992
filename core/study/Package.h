// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Sealing.h"
#include "core/crypto/Signing.h"
#include "core/record/BodySealer.h"
#include "core/study/Part.h"
#include "core/study/Role.h"
#include "core/study/StudyConfig.h"

namespace saltbush::study
{

struct StaffMember
{
    StaffId id;
    QString nickname;
    Role role = Role::Researcher;
};

/// The last stub of a device that counts; what comes behind it is quarantined.
struct Revocation
{
    UtcTime at;
    quint64 lastTrustedSequence = 0;
    crypto::Hash256 lastTrustedStub; ///< zero where no record of the device is trusted
};

struct Device
{
    DeviceId id;
    StaffId staff;
    crypto::VerifyKey verifyKey;
    crypto::BoxPublicKey boxKey;
    quint32 enrolledEpoch = 0;
    std::optional<Revocation> revocation;

    /// Not revoked, and with a key to which something can be sealed: the first versions enrolled
    /// others.
    [[nodiscard]] bool canReceive() const;
};

struct EpochRole
{
    Role role = Role::Researcher;
    record::RoleKeyId id;
    crypto::BoxPublicKey key;
};

/// A span of the study with keys of its own; a new one begins when somebody leaves.
struct Epoch
{
    quint32 number = 0;
    crypto::SecureBytes transportKey; ///< what pieces are encrypted with
    std::vector<EpochRole> roles;
};

/// The private half of a role key, sealed to one device of a holder.
struct Grant
{
    quint32 epoch = 0;
    Role role = Role::Researcher;
    DeviceId holder;
    QByteArray sealed;
};

/// The key that signs packages, sealed to a coordinator's device.
struct PackageKeyGrant
{
    DeviceId holder;
    QByteArray sealed;
};

/// A study on its way down: everything that a laptop needs, in one version that only grows.
/// FORMAT.md, "Package".
struct Package
{
    StudyId study;
    quint64 version = 0;
    UtcTime issued;
    UtcTime bestBefore;
    std::vector<crypto::Hash256> previous; ///< of the files of the versions it was made from
    StudyConfig config;
    std::vector<StaffMember> staff;
    std::vector<Device> devices;
    /// Numbers rise, and are equal where two coordinators began one each; the last is sealed to.
    std::vector<Epoch> epochs;
    std::vector<Grant> grants;
    std::vector<PackageKeyGrant> packageKeyGrants;
    std::vector<RecordId> tombstones;
    std::vector<PackagedForm> forms;
    std::vector<Part> parts;

    [[nodiscard]] const Epoch &currentEpoch() const { return epochs.back(); }
    /// Whether every role key of the current epoch keeps a secret. Those of earlier ones are sealed
    /// to no more.
    [[nodiscard]] bool canBeSealedTo() const;
    [[nodiscard]] const Device *device(DeviceId id) const;
    [[nodiscard]] const StaffMember *staffMember(StaffId id) const;
    /// Who sits behind a device; nullptr for an unknown one.
    [[nodiscard]] const StaffMember *staffOf(DeviceId device) const;
    [[nodiscard]] const PackagedForm *form(const QString &id) const;

    /// Canonical JSON and the parts behind it.
    [[nodiscard]] QByteArray encode() const;
    /// `study.package-malformed`, `study.newer-format`.
    [[nodiscard]] static Result<Package> decode(QByteArrayView bytes);
};

} // namespace saltbush::study
