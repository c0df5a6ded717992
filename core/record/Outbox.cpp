// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Outbox.h"

#include "core/record/Piece.h"
#include "core/record/PieceFiles.h"

#include <QFileInfo>

namespace saltbush::record
{

Outbox::Outbox(Disk &disk, QString folder, storage::Database &database, DeviceChain &chain)
    : m_disk(disk)
    , m_folder(std::move(folder))
    , m_database(database)
    , m_chain(chain)
{
}

Result<Outbox::Sealed> Outbox::sealToFiles(const SealingContext &context, const NewRecord &record,
                                           const ChainHead &head)
{
    SALTBUSH_TRY_ASSIGN(RecordSealer sealer,
                        RecordSealer::begin(context, m_chain.device(), record, head));
    PieceFileWriter files(m_disk, m_folder, record.id, sealer.prefixSize(),
                          sealer.prefixSize() + sealer.bodySize(), context.transportKey);
    SALTBUSH_TRY_ASSIGN(const Stub stub,
                        sealer.seal([&](QByteArrayView bytes) { return files.add(bytes); }));
    SALTBUSH_TRY(files.finish(wirePrefix(stub)));
    return Sealed{stub, files.pieces(), files.bytes()};
}

/// A file is only as durable as the name of the folder that it is in.
Result<void> Outbox::makeFolderDurable()
{
    SALTBUSH_TRY(m_disk.makeFolder(m_folder));
    return m_disk.syncFolder(QFileInfo(m_folder).path());
}

Result<std::vector<Outbox::Sealed>> Outbox::sealAll(const SealingContext &context,
                                                    const std::vector<NewRecord> &records)
{
    if (!m_disk.exists(m_folder))
        SALTBUSH_TRY(makeFolderDurable());
    SALTBUSH_TRY_ASSIGN(ChainHead head, m_chain.head());
    std::vector<Sealed> all;
    for (const NewRecord &record : records) {
        SALTBUSH_TRY_ASSIGN(Sealed sealed, sealToFiles(context, record, head));
        head = {sealed.stub.sequence, sealed.stub.hash()};
        all.push_back(std::move(sealed));
    }
    return all;
}

Result<void> Outbox::keep(const Sealed &sealed)
{
    SALTBUSH_TRY(m_chain.advance(sealed.stub));
    return m_database.run("INSERT INTO record_outbox (record, kind, sequence, pieces, bytes, state)"
                          " VALUES (?, ?, ?, ?, ?, ?)",
                          sealed.stub.id, quint16(sealed.stub.kind), sealed.stub.sequence,
                          sealed.pieces, sealed.bytes, int(OutboxState::Waiting));
}

Result<void> Outbox::refuseKnown(const std::vector<NewRecord> &records) const
{
    for (const NewRecord &record : records) {
        SALTBUSH_TRY_ASSIGN(const auto state, stateOf(record.id));
        if (state)
            return fail(malformed);
    }
    return ok();
}

Result<std::vector<Stub>> Outbox::append(const SealingContext &context,
                                         const std::vector<NewRecord> &records, const Work &work)
{
    SALTBUSH_TRY(refuseKnown(records)); // or its files would be written over
    std::vector<Stub> stubs;
    const auto prepare = [&]() -> Result<storage::Transaction> {
        SALTBUSH_TRY_ASSIGN(const std::vector<Sealed> all, sealAll(context, records));
        SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_database));
        for (const Sealed &sealed : all) {
            SALTBUSH_TRY(keep(sealed));
            stubs.push_back(sealed.stub);
        }
        if (work)
            SALTBUSH_TRY(work(stubs));
        return transaction;
    };
    auto transaction = prepare();
    if (!transaction) {
        for (const NewRecord &record : records)
            std::ignore = removeFiles(record.id);
        return fail(transaction.error());
    }
    // A commit that fails may still be found on the disk after a power cut: the files stay, and
    // reconcile() settles them.
    SALTBUSH_TRY(transaction->commit());
    return stubs;
}

QString Outbox::pieceFileName(RecordId record, int n) const { return pieceFileNameOf(record, n); }

Result<QByteArray> Outbox::piece(RecordId record, int n) const
{
    return m_disk.read(m_folder + u'/' + pieceFileNameOf(record, n), largestPiece);
}

Result<std::vector<OutboxEntry>> Outbox::entries(OutboxState state) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT record, kind, sequence, pieces, bytes"
                                           " FROM record_outbox WHERE state = ? ORDER BY sequence",
                                           int(state)));
    std::vector<OutboxEntry> entries;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            break;
        entries.push_back({rows.id<RecordId>(0), static_cast<Kind>(rows.integer(1)),
                           quint64(rows.integer(2)), int(rows.integer(3)), rows.integer(4), state});
    }
    return entries;
}

Result<qint64> Outbox::count(OutboxState state) const
{
    SALTBUSH_TRY_ASSIGN(
        auto row,
        m_database.prepare("SELECT count(*) FROM record_outbox WHERE state = ?", int(state)));
    SALTBUSH_TRY(row.step());
    return row.integer(0);
}

Result<std::optional<OutboxState>> Outbox::stateOf(RecordId record) const
{
    SALTBUSH_TRY_ASSIGN(
        auto row, m_database.prepare("SELECT state FROM record_outbox WHERE record = ?", record));
    SALTBUSH_TRY_ASSIGN(const bool found, row.step());
    return found ? std::optional(static_cast<OutboxState>(row.integer(0))) : std::nullopt;
}

Result<void> Outbox::markSent(RecordId record)
{
    return m_database.run("UPDATE record_outbox SET state = ? WHERE record = ? AND state = ?",
                          int(OutboxState::Sent), record, int(OutboxState::Waiting));
}

Result<void> Outbox::acknowledge(RecordId record)
{
    SALTBUSH_TRY(m_database.run("UPDATE record_outbox SET state = ? WHERE record = ?",
                                int(OutboxState::Acknowledged), record));
    SALTBUSH_TRY(removeFiles(record));
    return ok();
}

} // namespace saltbush::record
