// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Store.h"

namespace saltbush::sync
{

/// A store in a folder: a stick, a network share, or a folder that others keep in step (Syncthing,
/// Nextcloud). The folder itself must be there (else the stick is not); `up/` and `down/` are
/// made. Objects appear whole or not at all; names that are no hash (.syncthing.*,
/// *.sync-conflict-*, .~lock*, unfinished writes) are passed over.
class FolderStore final : public Store
{
public:
    FolderStore(Disk &disk, QString folder);

    Result<void> put(Shelf shelf, const QString &name, const QByteArray &bytes) override;
    Result<QStringList> list(Shelf shelf) override;
    Result<QByteArray> get(Shelf shelf, const QString &name) override;
    Result<void> remove(Shelf shelf, const QString &name) override;

private:
    Result<QString> shelfFolder(Shelf shelf);
    [[nodiscard]] QString pathOf(Shelf shelf, const QString &name) const;
    [[nodiscard]] Result<void> told(Result<void> result) const;
    [[nodiscard]] Error unreachable(const Error &error) const;

    Disk &m_disk;
    QString m_folder;
};

} // namespace saltbush::sync
