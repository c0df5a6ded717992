// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/sync/Store.h"

#include <QSet>

#include <vector>

namespace saltbush::sync
{

/// Which objects of the store this device has dealt with, and into which it put its records.
class ObjectLog
{
public:
    ObjectLog(storage::Database &database, DeviceId device) : m_database(database), m_device(device)
    {
    }

    /// Names that need not be fetched: done, or not readable with this very package.
    [[nodiscard]] Result<QSet<QString>> settled(Shelf shelf, quint64 packageVersion) const;
    Result<void> settle(Shelf shelf, const QString &name);
    /// To be looked at again when another package has brought other keys.
    Result<void> setUnreadable(Shelf shelf, const QString &name, quint64 packageVersion);

    Result<void> noteSent(RecordId record, const QString &object);
    Result<void> forgetSent(RecordId record);
    [[nodiscard]] Result<QStringList> objectsOf(RecordId record) const;

    /// A record that was let go without ever having been in a store, because there was none.
    Result<void> noteNeverSent(RecordId record);
    [[nodiscard]] Result<std::vector<RecordId>> neverSent() const;

private:
    storage::Database &m_database;
    DeviceId m_device;
};

} // namespace saltbush::sync
