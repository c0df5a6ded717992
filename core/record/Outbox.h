// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/record/RecordSealer.h"
#include "core/storage/Transaction.h"

namespace saltbush::record
{

enum class OutboxState { Waiting = 0, Sent = 1, Acknowledged = 2 };

/// One sealed record that waits in the outbox as one or more piece files.
struct OutboxEntry
{
    RecordId record;
    Kind kind = Kind::Interview;
    quint64 sequence = 0;
    int pieces = 0;
    qint64 bytes = 0; ///< of all its piece files
    OutboxState state = OutboxState::Waiting;
};

/// What reconcile() did with files that had no row.
struct Reconciled
{
    int adopted = 0;    ///< records
    int removed = 0;    ///< files
    int unreadable = 0; ///< records left alone

    friend bool operator==(const Reconciled &, const Reconciled &) = default;
};

/// What is sealed and not yet known to be safe elsewhere: piece files `<record id>-<n>.piece`,
/// already padded and encrypted under the transport key, and a row for each record. A row exists
/// only for files that are durable; a file without a row is removed or adopted at start.
/// One thread at a time, the one that has the database.
class Outbox
{
public:
    using Work = std::function<Result<void>(const std::vector<Stub> &stubs)>;
    /// Whether a whole, verified record that lost its row in a crash is to be kept; called inside
    /// the transaction that would keep it, so that it may do the work that belongs to it.
    using Adoption = std::function<Result<bool>(const Stub &stub)>;

    /// Disk, database (migrated) and chain are borrowed; the folder is made where missing.
    Outbox(Disk &disk, QString folder, storage::Database &database, DeviceChain &chain);

    /// Seals the records in order as the next of the chain: their piece files durable first, then
    /// rows, chain head and the caller's work in one transaction. When it returns, all of it
    /// survives anything; when it fails, none of it counts; when the power goes, reconcile() sees
    /// to what is left.
    /// `record.malformed` for an id that the outbox knows already.
    [[nodiscard]] Result<std::vector<Stub>> append(const SealingContext &context,
                                                   const std::vector<NewRecord> &records,
                                                   const Work &work = {});

    /// At start. Removes halves and what acknowledged records left. A whole record without a row
    /// (the power went before its transaction) is adopted if it is this device's, follows the head
    /// and `adopt` says so, else removed: whoever calls says yes only where nothing else holds its
    /// content any more, that is, not while its draft is there. What the transport key does not
    /// open is left alone.
    [[nodiscard]] Result<Reconciled> reconcile(const SealingContext &context,
                                               const Adoption &adopt = {});

    /// In order of sequence.
    [[nodiscard]] Result<std::vector<OutboxEntry>> entries(OutboxState state) const;
    [[nodiscard]] Result<qint64> count(OutboxState state) const;
    /// The bytes of one piece file, 0 ≤ n < pieces.
    [[nodiscard]] Result<QByteArray> piece(RecordId record, int n) const;
    [[nodiscard]] QString pieceFileName(RecordId record, int n) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

    Result<void> markSent(RecordId record);
    /// Only with a receipt: the row first, then the files. Fine to repeat.
    Result<void> acknowledge(RecordId record);

private:
    struct Sealed
    {
        Stub stub;
        int pieces = 0;
        qint64 bytes = 0;
    };
    [[nodiscard]] Result<Sealed> sealToFiles(const SealingContext &context, const NewRecord &record,
                                             const ChainHead &head);
    [[nodiscard]] Result<std::vector<Sealed>> sealAll(const SealingContext &context,
                                                      const std::vector<NewRecord> &records);
    Result<void> keep(const Sealed &sealed);
    /// Every file of the record, whether whole or half; their number.
    [[nodiscard]] Result<int> removeFiles(RecordId record);
    [[nodiscard]] Result<std::optional<OutboxState>> stateOf(RecordId record) const;
    Result<void> makeFolderDurable();
    Result<void> refuseKnown(const std::vector<NewRecord> &records) const;
    [[nodiscard]] Result<std::vector<RecordId>> unlistedRecords(Reconciled &result);
    [[nodiscard]] Result<std::vector<Stub>> wholeOrphans(const SealingContext &context,
                                                         Reconciled &result);
    [[nodiscard]] Result<bool> adoptOrphan(const Stub &stub, const Adoption &adopt);

    Disk &m_disk;
    QString m_folder;
    storage::Database &m_database;
    DeviceChain &m_chain;
};

} // namespace saltbush::record
