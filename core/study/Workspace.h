// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Outbox.h"
#include "core/study/FormShelf.h"
#include "core/study/KeyRing.h"
#include "core/study/KeySlots.h"
#include "core/study/PackageShelf.h"
#include "core/study/Services.h"
#include "core/study/StudyErrors.h"
#include "core/study/WorkspaceLock.h"

namespace saltbush::study
{

/// A folder `<name>.saltbush` that one person has unlocked: database, keys, outbox, chain, package.
/// Destroying it locks: every key is wiped. Holds the lock of the folder. One thread, or one at a
/// time. FORMAT.md, "Workspace".
class Workspace
{
public:
    /// A new folder with one person and no study. `study.workspace-exists`.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    create(const Services &services, const QString &path, const QString &nickname,
           const crypto::SecureBytes &passphrase);
    /// Nicknames, without any secret. `study.not-a-workspace`, `study.workspace-damaged`,
    /// `study.newer-format`.
    [[nodiscard]] static Result<QStringList> people(Disk &disk, const QString &path);
    /// Also finishes deletions that were broken off; where that fails the workspace opens all the
    /// same, with findings(). Errors of people(), and `study.no-such-person`,
    /// `study.wrong-passphrase`, `study.workspace-in-use`. Then call consent::reconcile().
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    unlock(const Services &services, const QString &path, const QString &nickname,
           const crypto::SecureBytes &passphrase);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &nickname() const { return m_nickname; }
    [[nodiscard]] const Identity &identity() const { return m_secrets.identity; }
    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] record::DeviceChain &chain() { return *m_chain; }
    [[nodiscard]] record::Outbox &outbox() { return *m_outbox; }
    [[nodiscard]] FormShelf &forms() { return *m_forms; }
    [[nodiscard]] PackageShelf &packages() { return *m_packages; }
    [[nodiscard]] QString draftFolder() const;
    /// What could not be put right when it was opened, to be said to the person; none of it keeps
    /// her from working. `study.not-swept`, `study.outbox-untidy`, and what callers noted.
    [[nodiscard]] const std::vector<Error> &findings() const { return m_findings; }
    void note(Error finding) { m_findings.push_back(std::move(finding)); }
    /// What the clock says, but never before the installed package was issued: what is valid, past
    /// or ahead is told by this.
    [[nodiscard]] UtcTime clockTime() const;
    /// The time of what is written now: clockTime(), but never before what was last sealed here, by
    /// whomever, so that records of this laptop are in the order they were made.
    [[nodiscard]] UtcTime now() const;

    // --- people here ---
    /// Another person on this laptop: a slot, a device, nothing of anybody else's.
    Result<Identity> addPerson(const QString &nickname, const crypto::SecureBytes &passphrase);
    Result<void> changePassphrase(const crypto::SecureBytes &newPassphrase);

    // --- the study ---
    /// nullptr until a package came that is for this person: practice only.
    [[nodiscard]] const Package *package() const { return m_package ? &*m_package : nullptr; }
    /// What the package says this person is; nothing without one.
    [[nodiscard]] std::optional<Role> role() const;
    [[nodiscard]] const KeyRing &keyRing() const { return m_keyRing; }
    /// Verifies and installs, with `work` in one transaction; an older version is no error. Errors
    /// of openPackage() and PackageShelf::keep(); a fork waits for a coordinator to join it.
    Result<Installed> install(QByteArrayView packageFile, const PackageShelf::Work &work = {});
    /// Transport keys of every epoch that ever was installed here, newest first; for pieces.
    [[nodiscard]] const auto &transportKeys() const { return m_transportKeys; }
    /// Whether this person can publish; the root key is hers only in the slot of who made the
    /// study.
    [[nodiscard]] bool canPublish() const;
    [[nodiscard]] bool holdsRootKey() const { return m_secrets.root.has_value(); }

    // --- records ---
    /// The current epoch's public keys of these roles. `study.no-package`.
    [[nodiscard]] Result<std::vector<record::Recipient>>
    recipients(const std::vector<Role> &roles) const;
    /// Valid as long as this workspace and its package. `study.no-package`.
    [[nodiscard]] Result<record::SealingContext> sealingContext() const;
    /// Seals the records as the next of this person's chain, keeps their stubs in the RecordBook,
    /// and does `work`, all in one transaction. `study.no-package`.
    Result<std::vector<record::Stub>> append(const std::vector<record::NewRecord> &records,
                                             const record::Outbox::Work &work = {});

private:
    friend class Publisher; ///< takes the keys that sign packages
    struct OpenPerson
    {
        QString nickname;
        KeySlots slots;
        OpenedSlot opened;
    };
    Workspace(const Services &services, QString path, WorkspaceLock lock, OpenPerson person);
    Result<void> openDatabase(bool create);
    Result<void> openPackageOnShelf();
    void reconcile();
    Result<void> reconcileOutbox();
    Result<void> adopt(OpenedPackage opened);
    Result<void> gatherKeys();
    Result<void> adoptPackageKey();
    Result<void> forgetEntities();
    Result<void> keepSecrets();

    Services m_services;
    QString m_path, m_nickname;
    WorkspaceLock m_lock;
    KeySlots m_slots;
    SlotKey m_slotKey;
    SlotSecrets m_secrets;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<record::DeviceChain> m_chain;
    std::unique_ptr<record::Outbox> m_outbox;
    std::unique_ptr<FormShelf> m_forms;
    std::unique_ptr<PackageShelf> m_packages;
    std::optional<Package> m_package;
    std::optional<Delegation> m_delegation;
    KeyRing m_keyRing;
    std::vector<crypto::SecureBytes> m_transportKeys;
    std::vector<Error> m_findings;
    UtcTime m_lastSealed; ///< time of the newest record of anybody here
};

} // namespace saltbush::study
