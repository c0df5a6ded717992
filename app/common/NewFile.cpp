// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/NewFile.h"

#include <QFile>
#include <QFileInfo>

namespace saltbush::app
{

namespace
{

/// Takes the name, empty, for its owner alone: from here on nobody else can have it.
Result<void> takeName(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return ok();
    return fail(Error{QFile::exists(path) ? newfile::taken : disk::unwritable});
}

} // namespace

Result<void> writeNewFile(Disk &disk, const QString &path, const QByteArray &bytes)
{
    SALTBUSH_TRY(takeName(path));
    auto written = disk.writeAndSync(path, bytes);
    if (written)
        written = disk.syncFolder(QFileInfo(path).path());
    if (!written)
        std::ignore = disk.remove(path);
    return written;
}

} // namespace saltbush::app
