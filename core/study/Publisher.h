// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Publish.h"

namespace saltbush::study
{

/// Makes and publishes packages, for the use cases of this folder. Private to this folder.
class Publisher
{
public:
    explicit Publisher(Workspace &workspace) : m_workspace(workspace) { }

    /// Root and package keys, made and kept in the slot of the maker; the first package installed.
    Result<void> found(const NewStudy &study);

    /// A copy of the installed package, joined with what was published beside it, to be changed and
    /// given to publish(). `study.not-allowed` for who cannot publish.
    [[nodiscard]] Result<Package> draft() const;
    /// As the next version, from now on; `work` in the same transaction.
    Result<Published> publish(Package package, const PackageShelf::Work &work = {});

    /// Puts a device into the package with all the keys that its role holds.
    Result<void> enrol(Package &package, const StaffMember &member, const Device &device) const;
    /// New transport and role keys, granted to every device that can receive them.
    static Result<void> beginEpoch(Package &package);
    /// A new package key under the root, for the coordinators who stay: what is published next is
    /// signed with it, and the workspace takes it over with that. `study.not-allowed` without the
    /// root key.
    Result<void> renewPackageKey(Package &package);

private:
    Result<void> joinFork(Package &package, const QByteArray &file) const;
    Result<void> grantPackageKey(Package &package, const Device &device) const;
    [[nodiscard]] const crypto::SigningKeyPair &packageKey() const;

    struct Signer
    {
        crypto::SigningKeyPair key;
        Delegation delegation;
    };
    Workspace &m_workspace;
    std::optional<Signer> m_renewed;
};

/// The source's forms, parts and configuration in place of the package's.
void takeOver(Package &package, StudySource source);

} // namespace saltbush::study
