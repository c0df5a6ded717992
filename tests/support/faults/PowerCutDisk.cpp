// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/PowerCutDisk.h"

namespace saltbush::test
{

namespace
{

tl::unexpected<Error> noPower() { return fail(Error{disk::unwritable}.later()); }

} // namespace

Result<QByteArray> PowerCutDisk::read(const QString &path, qint64 maxBytes)
{
    if (m_medium.power().isOff())
        return fail(Error{disk::unreadable}.later());
    return m_real.read(path, maxBytes);
}

Result<void> PowerCutDisk::writeAndSync(const QString &path, const QByteArray &bytes)
{
    m_medium.opened(path);
    if (!allows(MediumEvent::Write))
        return noPower();
    if (m_medium.power().isDiskFull())
        return fail(Error{disk::full}.later());
    SALTBUSH_TRY(m_real.writeAndSync(path, bytes));
    m_medium.truncated(path, 0);
    // In parts, so that a cut before the sync can leave some of them and not others.
    const qsizetype part = std::max<qsizetype>(1, bytes.size() / 4);
    for (qsizetype at = 0; at < bytes.size(); at += part)
        m_medium.wrote(path, at,
                       QByteArrayView(bytes).sliced(at, std::min(part, bytes.size() - at)));
    if (!allows(MediumEvent::Sync))
        return noPower();
    m_medium.synced(path, false);
    return ok();
}

Result<void> PowerCutDisk::rename(const QString &from, const QString &to)
{
    if (!allows(MediumEvent::Rename))
        return noPower();
    m_medium.opened(from);
    m_medium.opened(to);
    SALTBUSH_TRY(m_real.rename(from, to));
    m_medium.renamed(from, to);
    return ok();
}

Result<void> PowerCutDisk::remove(const QString &path)
{
    if (!allows(MediumEvent::Remove))
        return noPower();
    m_medium.opened(path);
    SALTBUSH_TRY(m_real.remove(path));
    m_medium.removed(path, false);
    return ok();
}

Result<void> PowerCutDisk::syncFolder(const QString &path)
{
    if (!allows(MediumEvent::SyncFolder))
        return noPower();
    m_medium.folderSynced(path);
    return ok();
}

Result<void> PowerCutDisk::makeFolder(const QString &path)
{
    return m_medium.power().isOff() ? Result<void>(noPower()) : m_real.makeFolder(path);
}

Result<QStringList> PowerCutDisk::list(const QString &folder)
{
    if (m_medium.power().isOff())
        return fail(Error{disk::unreadable}.later());
    return m_real.list(folder);
}

bool PowerCutDisk::exists(const QString &path)
{
    return !m_medium.power().isOff() && m_real.exists(path);
}

Result<QByteArray> FailingDisk::read(const QString &path, qint64 maxBytes)
{
    return m_real.read(path, maxBytes);
}

Result<void> FailingDisk::writeAndSync(const QString &path, const QByteArray &bytes)
{
    if (bytes.size() > m_bytesLeft) {
        std::ignore = m_real.writeAndSync(path, bytes.first(m_bytesLeft));
        m_bytesLeft = 0;
        return fail(Error{disk::full}.later());
    }
    m_bytesLeft -= bytes.size();
    return m_real.writeAndSync(path, bytes);
}

Result<void> FailingDisk::rename(const QString &from, const QString &to)
{
    return m_real.rename(from, to);
}

Result<void> FailingDisk::remove(const QString &path) { return m_real.remove(path); }
Result<void> FailingDisk::syncFolder(const QString &path) { return m_real.syncFolder(path); }
Result<void> FailingDisk::makeFolder(const QString &path) { return m_real.makeFolder(path); }
Result<QStringList> FailingDisk::list(const QString &folder) { return m_real.list(folder); }
bool FailingDisk::exists(const QString &path) { return m_real.exists(path); }

} // namespace saltbush::test
