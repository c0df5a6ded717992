// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Outbox.h"
#include "core/record/PieceFiles.h"

#include <set>

namespace saltbush::record
{

namespace
{

/// Whether a record lacks something that a crash before its row explains.
bool isIncomplete(const Error &error)
{
    return error.code == malformed || error.code == bodyMismatch;
}

} // namespace

Result<int> Outbox::removeFiles(RecordId record)
{
    SALTBUSH_TRY_ASSIGN(const QStringList files, m_disk.list(m_folder));
    int removed = 0;
    for (const QString &file : files) {
        if (!file.startsWith(record.toString()))
            continue;
        SALTBUSH_TRY(m_disk.remove(m_folder + u'/' + file));
        ++removed;
    }
    return removed;
}

Result<bool> Outbox::adoptOrphan(const Stub &stub, const Adoption &adopt)
{
    SALTBUSH_TRY_ASSIGN(const ChainHead head, m_chain.head());
    if (!adopt || !follows(stub, head))
        return false;
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_database));
    SALTBUSH_TRY_ASSIGN(const bool wanted, adopt(stub));
    if (!wanted)
        return false;
    Sealed sealed{.stub = stub};
    SALTBUSH_TRY_ASSIGN(const QStringList files, m_disk.list(m_folder));
    for (const QString &file : files) {
        if (recordOfFileName(file) != stub.id)
            continue;
        SALTBUSH_TRY_ASSIGN(const QByteArray piece,
                            m_disk.read(m_folder + u'/' + file, largestPiece));
        sealed.bytes += piece.size();
        ++sealed.pieces;
    }
    SALTBUSH_TRY(keep(sealed));
    SALTBUSH_TRY(transaction.commit());
    return true;
}

/// Removes halves; gives the records whose files have no row, or only one that is settled.
Result<std::vector<RecordId>> Outbox::unlistedRecords(Reconciled &result)
{
    SALTBUSH_TRY_ASSIGN(const QStringList files, m_disk.list(m_folder));
    std::set<RecordId> unlisted;
    for (const QString &file : files) {
        if (isUnfinishedWrite(file)) {
            SALTBUSH_TRY(m_disk.remove(m_folder + u'/' + file));
            ++result.removed;
        } else if (const auto record = recordOfFileName(file)) {
            SALTBUSH_TRY_ASSIGN(const auto state, stateOf(*record));
            if (!state || *state == OutboxState::Acknowledged)
                unlisted.insert(*record);
        }
    }
    return std::vector(unlisted.begin(), unlisted.end());
}

/// Whole records of this device without a row, in the order of its chain; what is not whole goes.
Result<std::vector<Stub>> Outbox::wholeOrphans(const SealingContext &context, Reconciled &result)
{
    SALTBUSH_TRY_ASSIGN(const std::vector<RecordId> unlisted, unlistedRecords(result));
    std::vector<Stub> whole;
    for (const RecordId &record : unlisted) {
        SALTBUSH_TRY_ASSIGN(const auto state, stateOf(record));
        auto stub = readPieceFiles(m_disk, m_folder, record, context.transportKey);
        const bool isOrphan = !state;
        if (isOrphan && stub && stub->isSignedBy(context.device.verifyKey())) {
            whole.push_back(*std::move(stub));
        } else if (isOrphan && !stub && !isIncomplete(stub.error())) {
            ++result.unreadable; // another epoch's, or a disk in trouble: not ours to throw away
        } else {
            SALTBUSH_TRY_ASSIGN(const int removed, removeFiles(record));
            result.removed += removed;
        }
    }
    std::ranges::sort(whole, {}, &Stub::sequence);
    return whole;
}

Result<Reconciled> Outbox::reconcile(const SealingContext &context, const Adoption &adopt)
{
    SALTBUSH_TRY(makeFolderDurable()); // the last start may have made it and lost its power
    Reconciled result;
    SALTBUSH_TRY_ASSIGN(const std::vector<Stub> orphans, wholeOrphans(context, result));
    for (const Stub &stub : orphans) {
        SALTBUSH_TRY_ASSIGN(const bool adopted, adoptOrphan(stub, adopt));
        if (adopted) {
            ++result.adopted;
            continue;
        }
        SALTBUSH_TRY_ASSIGN(const int removed, removeFiles(stub.id));
        result.removed += removed;
    }
    return result;
}

} // namespace saltbush::record
