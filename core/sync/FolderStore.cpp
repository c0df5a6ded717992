// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderStore.h"

#include "core/crypto/Hash.h"

namespace saltbush::sync
{

namespace
{

bool isObjectName(const QString &name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

bool isNamedBy(const QString &name, const QByteArray &bytes)
{
    return crypto::hash(bytes).toString() == name;
}

} // namespace

FolderStore::FolderStore(Disk &disk, QString folder) : m_disk(disk), m_folder(std::move(folder)) { }

Result<void> FolderStore::put(Shelf shelf, const QString &name, const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(const QString folder, shelfFolder(shelf));
    const QString path = pathOf(shelf, name);
    const bool isTaken = m_disk.exists(path);
    if (isTaken) {
        const auto there = m_disk.read(path, bytes.size());
        if (there && *there == bytes) // its last writer may have lost power before the sync
            return told(m_disk.syncFolder(folder));
    }
    const auto written = writeDurably(m_disk, path, bytes);
    if (!written && isTaken && written.error().code == disk::unwritable && m_disk.exists(path))
        return fail(Error{objectUnreadable, {.file = name}}.later());
    return told(written);
}

Result<QStringList> FolderStore::list(Shelf shelf)
{
    SALTBUSH_TRY_ASSIGN(const QString folder, shelfFolder(shelf));
    auto names = m_disk.list(folder);
    if (!names) // where the store is there, it is this folder
        return fail(names.error().code == disk::unreadable
                        ? Error{storeUnreachable, {.file = folder}}.later()
                        : unreachable(names.error()));
    names->removeIf([](const QString &name) { return !isObjectName(name); });
    return names;
}

Result<QByteArray> FolderStore::get(Shelf shelf, const QString &name)
{
    SALTBUSH_TRY(shelfFolder(shelf));
    auto bytes = m_disk.read(pathOf(shelf, name), largestObject(shelf));
    if (!bytes) {
        if (bytes.error().code == disk::notFound)
            return fail(Error{noSuchObject, {.file = name}});
        // Where the place is still there, it is this object alone.
        if (bytes.error().code == disk::unreadable && m_disk.exists(m_folder))
            return fail(Error{objectUnreadable, {.file = name}}.later());
        return fail(unreachable(bytes.error()));
    }
    if (!isNamedBy(name, *bytes))
        return fail(Error{objectAltered, {.file = name}}.later());
    return bytes;
}

Result<void> FolderStore::remove(Shelf shelf, const QString &name)
{
    SALTBUSH_TRY_ASSIGN(const QString folder, shelfFolder(shelf));
    SALTBUSH_TRY(told(m_disk.remove(pathOf(shelf, name))));
    return told(m_disk.syncFolder(folder));
}

/// Looks for the folder each time: a stick may be pulled between any two calls, and a shelf must
/// not be made on the mount point that it leaves behind.
Result<QString> FolderStore::shelfFolder(Shelf shelf)
{
    if (!m_disk.exists(m_folder))
        return fail(Error{storeUnreachable, {.file = m_folder}}.later());
    QString folder = m_folder + u'/' + nameOf(shelf);
    if (m_disk.exists(folder))
        return folder;
    SALTBUSH_TRY(told(m_disk.makeFolder(folder)));
    SALTBUSH_TRY(told(m_disk.syncFolder(m_folder)));
    return folder;
}

QString FolderStore::pathOf(Shelf shelf, const QString &name) const
{
    return m_folder + u'/' + nameOf(shelf) + u'/' + name;
}

Result<void> FolderStore::told(Result<void> result) const
{
    return result ? std::move(result) : fail(unreachable(result.error()));
}

/// A full disk and an object that is too large say so; whatever else goes wrong, the place is gone.
Error FolderStore::unreachable(const Error &error) const
{
    if (error.code == disk::full || error.code == disk::tooLarge)
        return error;
    return Error{storeUnreachable, {.file = m_folder}}.later();
}

} // namespace saltbush::sync
