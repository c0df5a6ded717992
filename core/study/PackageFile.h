// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Package.h"

namespace saltbush::study
{

/// The root's word that a key may sign packages of a study.
struct Delegation
{
    StudyId study;
    crypto::VerifyKey packageKey;
    UtcTime issued;
    crypto::Signature signature = {};

    [[nodiscard]] static Delegation issue(StudyId study, const crypto::VerifyKey &packageKey,
                                          UtcTime now, const crypto::SigningKeyPair &root);
    [[nodiscard]] bool isBy(const crypto::VerifyKey &root) const;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<Delegation> decode(QByteArrayView bytes);
    static constexpr qsizetype encodedSize = 16 + 32 + 8 + 64;
};

/// What a laptop believes without a package: from its invitation.
struct StudyTrust
{
    StudyId study;
    crypto::VerifyKey root;
};

/// Signs, pads and encrypts a package to every enrolled device that is not revoked: nothing in it
/// is readable, not even its version. FORMAT.md, "Package file". Its name in a store is
/// record::pieceName() of its bytes.
[[nodiscard]] Result<QByteArray> sealPackage(const Package &package, const Delegation &delegation,
                                             const crypto::SigningKeyPair &packageKey);

struct OpenedPackage
{
    Package package;
    Delegation delegation;
};

/// As it comes. `study.package-malformed`, `study.package-not-for-us`, `study.package-forged`,
/// `study.other-study`, `study.newer-format`, `study.package-key-unusable`.
[[nodiscard]] Result<OpenedPackage> openPackage(QByteArrayView file, const StudyTrust &trust,
                                                const crypto::BoxKeyPair &device);

/// One that was installed here, by whatever version: the same but for the last of these errors,
/// which would keep people from what is in their workspace.
[[nodiscard]] Result<OpenedPackage> openInstalledPackage(QByteArrayView file,
                                                         const StudyTrust &trust,
                                                         const crypto::BoxKeyPair &device);

} // namespace saltbush::study
