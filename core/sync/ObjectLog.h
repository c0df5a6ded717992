// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "core/sync/Store.h"

#include <QSet>

#include <vector>

namespace saltbush::sync
{

/// Who reads: this version of the program with this version of the package. What it could not read,
/// a later program or other keys may.
[[nodiscard]] QString readerOf(quint64 packageVersion);

/// Which objects of the store this device has dealt with, and into which it put its records.
class ObjectLog
{
public:
    ObjectLog(storage::Database &database, DeviceId device) : m_database(database), m_device(device)
    {
    }

    /// Names that need not be fetched: done, or not readable for this very reader.
    [[nodiscard]] Result<QSet<QString>> settled(Shelf shelf, const QString &reader) const;
    Result<void> settle(Shelf shelf, const QString &name);
    /// To be looked at again by another reader.
    Result<void> setUnreadable(Shelf shelf, const QString &name, const QString &reader);

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
