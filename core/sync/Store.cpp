// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Store.h"

#include "core/sync/FolderStore.h"

#include <QUrl>

namespace saltbush::sync
{

QString nameOf(Shelf shelf)
{
    return shelf == Shelf::Up ? QStringLiteral("up") : QStringLiteral("down");
}

Result<std::unique_ptr<Store>> openStore(Disk &disk, const QString &address)
{
    if (address.isEmpty())
        return fail(noStore);
    const qsizetype scheme = address.indexOf(QStringLiteral("://"));
    if (scheme < 0)
        return std::make_unique<FolderStore>(disk, address);
    const QUrl url(address);
    if (url.isLocalFile())
        return std::make_unique<FolderStore>(disk, url.toLocalFile());
    return fail(Error{unsupportedStore}.with(address.left(scheme)));
}

} // namespace saltbush::sync
