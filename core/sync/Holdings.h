// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/Hash.h"
#include "core/storage/Database.h"

#include <optional>
#include <vector>

namespace saltbush::sync
{

/// A record by id and by the hash of its stub: what a receipt names.
struct HeldRecord
{
    RecordId record;
    crypto::Hash256 stub;

    friend bool operator==(const HeldRecord &, const HeldRecord &) = default;
};

/// What this workspace has made of the bodies that it merged, for which of them it owes a receipt,
/// and which receipts came for its own. Callers give the transaction.
class Holdings
{
public:
    explicit Holdings(storage::Database &database) : m_database(database) { }

    /// Held: this workspace keeps it for good, and says so in a receipt. `unreadFor`: the reader
    /// that could not read it (readerOf()), where another may.
    Result<void> keep(const HeldRecord &record, bool isHeld,
                      const std::optional<QString> &unreadFor = {});
    /// What was left unread, and not by this reader.
    [[nodiscard]] Result<std::vector<crypto::Hash256>> unread(const QString &reader) const;
    /// Whether the body of that stub was dealt with.
    [[nodiscard]] Result<bool> isKnown(const crypto::Hash256 &stub) const;
    [[nodiscard]] Result<bool> isHeld(const crypto::Hash256 &stub) const;
    [[nodiscard]] Result<std::vector<HeldRecord>> withoutReceipt(int limit) const;
    Result<void> markReceipted(const std::vector<HeldRecord> &records);

    Result<void> noteReceipt(RecordId record, DeviceId coordinator);
    /// The coordinators' devices that said that they hold it; also those that were revoked since.
    [[nodiscard]] Result<std::vector<DeviceId>> receiptsOf(RecordId record) const;

private:
    storage::Database &m_database;
};

} // namespace saltbush::sync
