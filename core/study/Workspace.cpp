// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Workspace.h"

#include "core/crypto/Aead.h"
#include "core/study/Drafts.h"
#include "core/study/Practice.h"
#include "core/study/Schema.h"

#include <QFileInfo>

namespace saltbush::study
{

namespace
{

QString databaseIn(const QString &workspace) { return workspace + QStringLiteral("/data.db"); }

/// The key is known to be right, so what does not open is damaged.
Error told(const Error &error)
{
    if (error.code == storage::wrongKeyOrDamaged || error.code == storage::damaged
        || error.code == storage::notFound)
        return Error{workspaceDamaged}.with(QStringLiteral("data.db"));
    if (error.code == storage::newerFormat)
        return Error{newerFormat, {}, error.facts};
    return error;
}

Result<void> makeFolders(Disk &disk, const QString &path)
{
    for (const char *folder : {"", "/drafts", "/outbox"})
        if (!disk.exists(path + QLatin1String(folder)))
            SALTBUSH_TRY(disk.makeFolder(path + QLatin1String(folder)));
    return disk.syncFolder(path);
}

/// A name is durable when the folder above it is synced: also of folders that had to be made.
Result<void> makeNewFolders(Disk &disk, const QString &path)
{
    QStringList above{QFileInfo(path).path()};
    while (!disk.exists(above.last()))
        above.append(QFileInfo(above.last()).path());
    SALTBUSH_TRY(makeFolders(disk, path));
    for (const QString &folder : above)
        SALTBUSH_TRY(disk.syncFolder(folder));
    return ok();
}

bool isWorkspace(Disk &disk, const QString &path)
{
    return disk.exists(path + QStringLiteral("/workspace.json"));
}

} // namespace

Workspace::Workspace(const Services &services, QString path, WorkspaceLock lock, OpenPerson person)
    : m_services(services)
    , m_path(std::move(path))
    , m_nickname(std::move(person.nickname))
    , m_lock(std::move(lock))
    , m_slots(std::move(person.slots))
    , m_slotKey(std::move(person.opened.key))
    , m_secrets(std::move(person.opened.secrets))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const Services &services, const QString &path,
                                                     const QString &nickname,
                                                     const crypto::SecureBytes &passphrase)
{
    Disk &disk = services.disk;
    if (isWorkspace(disk, path))
        return fail(workspaceExists);
    KeySlots slots;
    SlotSecrets secrets{crypto::SecureBytes::random(crypto::keySize),
                        Identity::generate(services.random), std::nullopt, std::nullopt};
    SALTBUSH_TRY_ASSIGN(SlotKey key, slots.add(nickname, passphrase, secrets));
    SALTBUSH_TRY(makeNewFolders(disk, path));
    SALTBUSH_TRY_ASSIGN(WorkspaceLock lock, WorkspaceLock::take(path));
    // Wrapping a key takes a second, in which somebody else may have made it and gone.
    if (isWorkspace(disk, path))
        return fail(workspaceExists);
    // What a creation that was broken off left behind has another key.
    for (const char *suffix : {"", "-wal", "-shm"})
        SALTBUSH_TRY(disk.remove(databaseIn(path) + QLatin1String(suffix)));
    std::unique_ptr<Workspace> workspace(
        new Workspace(services, path, std::move(lock),
                      {nickname, std::move(slots), {std::move(key), std::move(secrets)}}));
    SALTBUSH_TRY(workspace->openDatabase(true));
    SALTBUSH_TRY(workspace->m_slots.save(disk, path)); // last: now it is a workspace
    return workspace;
}

Result<QStringList> Workspace::people(Disk &disk, const QString &path)
{
    SALTBUSH_TRY_ASSIGN(const KeySlots slots, KeySlots::load(disk, path));
    return slots.nicknames();
}

Result<std::unique_ptr<Workspace>> Workspace::unlock(const Services &services, const QString &path,
                                                     const QString &nickname,
                                                     const crypto::SecureBytes &passphrase)
{
    if (!isWorkspace(services.disk, path))
        return fail(notAWorkspace);
    SALTBUSH_TRY_ASSIGN(WorkspaceLock lock, WorkspaceLock::take(path));
    SALTBUSH_TRY_ASSIGN(KeySlots slots, KeySlots::load(services.disk, path));
    SALTBUSH_TRY_ASSIGN(OpenedSlot opened, slots.open(nickname, passphrase));
    std::unique_ptr<Workspace> workspace(new Workspace(
        services, path, std::move(lock), {nickname, std::move(slots), std::move(opened)}));
    SALTBUSH_TRY(makeFolders(services.disk, path));
    SALTBUSH_TRY(workspace->openDatabase(false));
    SALTBUSH_TRY(workspace->openPackageOnShelf());
    workspace->reconcile();
    return workspace;
}

Result<void> Workspace::openDatabase(bool create)
{
    auto opened = storage::Database::open(databaseIn(m_path), m_secrets.databaseKey,
                                          {.create = create, .vfs = m_services.vfs.toStdString()});
    if (!opened)
        return fail(told(opened.error()));
    m_database = std::make_unique<storage::Database>(std::move(*opened));
    for (const auto &steps : {record::migrations(), migrations()})
        if (auto migrated = storage::migrate(*m_database, steps); !migrated)
            return fail(told(migrated.error()));
    SALTBUSH_TRY_ASSIGN(m_lastSealed, record::lastSealed(*m_database));
    m_chain = std::make_unique<record::DeviceChain>(*m_database, identity().device);
    m_outbox = std::make_unique<record::Outbox>(m_services.disk, m_path + QStringLiteral("/outbox"),
                                                *m_database, *m_chain);
    m_forms = std::make_unique<FormShelf>(*m_database);
    m_packages = std::make_unique<PackageShelf>(*m_database);
    return ok();
}

/// A full disk, or a file that does not go, must lock nobody out: each is tried again at the next
/// unlock.
void Workspace::reconcile()
{
    if (const auto done = reconcileOutbox(); !done)
        note(Error{outboxUntidy}.with(done.error().code.toString()).later());
    Drafts drafts(*this);
    const auto forgotten = package() ? forgetEntities() : ok();
    for (const auto &done : {Practice::sweep(m_services.disk, draftFolder()), drafts.dropEmpty(),
                             drafts.sweep(), forgotten})
        if (!done)
            note(Error{notSwept}.with(done.error().code.toString()).later());
}

Result<void> Workspace::reconcileOutbox()
{
    if (!package())
        return ok();
    SALTBUSH_TRY_ASSIGN(const auto context, sealingContext());
    // A file without a row is the half of something that did not happen: an interview that was
    // being finished still has its draft, and is sealed again.
    SALTBUSH_TRY(m_outbox->reconcile(context));
    return ok();
}

QString Workspace::draftFolder() const { return m_path + QStringLiteral("/drafts"); }

UtcTime Workspace::clockTime() const
{
    const UtcTime now = m_services.clock.now();
    return m_package ? std::max(now, m_package->issued) : now;
}

UtcTime Workspace::now() const { return std::max(clockTime(), m_lastSealed); }

Result<Identity> Workspace::addPerson(const QString &nickname,
                                      const crypto::SecureBytes &passphrase)
{
    SlotSecrets secrets{m_secrets.databaseKey.clone(), Identity::generate(m_services.random),
                        std::nullopt, std::nullopt};
    SALTBUSH_TRY(m_slots.add(nickname, passphrase, secrets));
    SALTBUSH_TRY(m_slots.save(m_services.disk, m_path));
    return std::move(secrets.identity);
}

Result<void> Workspace::changePassphrase(const crypto::SecureBytes &newPassphrase)
{
    SALTBUSH_TRY(m_slots.changePassphrase(m_nickname, m_slotKey, newPassphrase));
    return m_slots.save(m_services.disk, m_path);
}

Result<void> Workspace::keepSecrets()
{
    SALTBUSH_TRY(m_slots.rewrite(m_nickname, m_slotKey, m_secrets));
    return m_slots.save(m_services.disk, m_path);
}

} // namespace saltbush::study
