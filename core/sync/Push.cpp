// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Push.h"

#include "core/storage/Transaction.h"
#include "core/sync/OwnRecords.h"

namespace saltbush::sync
{

using record::OutboxEntry;
using record::OutboxState;

Result<void> Push::package()
{
    study::Workspace &workspace = m_context.workspace;
    if (!workspace.canPublish())
        return ok();
    SALTBUSH_TRY_ASSIGN(const QByteArray file, workspace.packages().file());
    const QString name = record::pieceName(file);
    SALTBUSH_TRY_ASSIGN(const QStringList listing, m_store.list(Shelf::Down));
    if (listing.contains(name))
        return ok();
    const auto put = m_store.put(Shelf::Down, name, file);
    if (!put && put.error().code == objectUnreadable) {
        m_context.report.refuse({name, {}, objectUnreadable});
        return ok();
    }
    SALTBUSH_TRY(put);
    SALTBUSH_TRY(m_context.log.settle(Shelf::Down, name));
    ++m_context.report.packagesSent;
    return ok();
}

Result<void> Push::records()
{
    for (const Shelf where : {Shelf::Up, Shelf::Down}) {
        SALTBUSH_TRY_ASSIGN(const auto entries, due(where));
        if (!entries.empty())
            SALTBUSH_TRY(shelf(where, entries));
    }
    SALTBUSH_TRY(lateRecords());
    return lostReceipts();
}

PiecePacker Push::packerFor(Shelf shelf)
{
    return {m_context.workspace.package()->currentEpoch().transportKey,
            [this, shelf](const QByteArray &piece, const auto &touched, const auto &completed) {
                return put(shelf, piece, touched, completed);
            }};
}

Result<void> Push::addFromBook(PiecePacker &packer, const study::KnownRecord &known)
{
    const study::RecordBook book(m_context.workspace.database());
    SALTBUSH_TRY_ASSIGN(const QByteArray body, book.body(known.stub.hash()));
    const QByteArray wire = record::wirePrefix(known.stub) + body;
    for (qsizetype at = 0; at < wire.size(); at += record::largestSegment())
        SALTBUSH_TRY(packer.add({known.stub.id, quint64(at), quint64(wire.size()),
                                 wire.mid(at, record::largestSegment())}));
    packer.complete(known.stub.id);
    return ok();
}

Result<void> Push::lateRecords()
{
    SALTBUSH_TRY_ASSIGN(const auto late, m_context.log.neverSent());
    study::Workspace &workspace = m_context.workspace;
    const study::RecordBook book(workspace.database());
    PiecePacker packer = packerFor(Shelf::Up);
    for (const RecordId id : late) {
        SALTBUSH_TRY_ASSIGN(const auto own, record::ownStub(workspace.database(), id));
        if (!own)
            continue;
        SALTBUSH_TRY_ASSIGN(const auto known, book.find(own->hash()));
        if (known)
            SALTBUSH_TRY(addFromBook(packer, *known));
    }
    SALTBUSH_TRY(packer.flush());
    for (const RecordId id : late)
        SALTBUSH_TRY(m_context.log.forgetSent(id));
    return ok();
}

Result<void> Push::lostReceipts()
{
    study::Workspace &workspace = m_context.workspace;
    std::vector<study::KnownRecord> receipts;
    const auto look = [&](const study::KnownRecord &known) {
        if (known.hasBody) // its files are gone: it was in the store
            receipts.push_back(known);
        return ok();
    };
    SALTBUSH_TRY(
        study::RecordBook(workspace.database())
            .forEach({.kind = record::Kind::Receipt, .device = workspace.identity().device}, look));
    if (receipts.empty())
        return ok();
    SALTBUSH_TRY_ASSIGN(const QStringList listing, m_store.list(Shelf::Down));
    PiecePacker packer = packerFor(Shelf::Down);
    for (const study::KnownRecord &receipt : receipts) {
        SALTBUSH_TRY_ASSIGN(const bool gone, isGone(receipt.stub.id, listing));
        if (!gone)
            continue;
        SALTBUSH_TRY(m_context.log.forgetSent(receipt.stub.id));
        SALTBUSH_TRY(addFromBook(packer, receipt));
    }
    return packer.flush();
}

Result<void> Push::shelf(Shelf shelf, const std::vector<OutboxEntry> &entries)
{
    PiecePacker packer = packerFor(shelf);
    qint64 done = 0;
    for (const OutboxEntry &entry : entries) {
        SALTBUSH_TRY(m_context.step(done++, qint64(entries.size())));
        SALTBUSH_TRY(addEntry(packer, shelf, entry));
    }
    return packer.flush();
}

/// Looks first whether the record is whole: half of it would go into the store again each time.
Result<void> Push::addEntry(PiecePacker &packer, Shelf shelf, const OutboxEntry &entry)
{
    study::Workspace &workspace = m_context.workspace;
    if (!isReadable(workspace, entry))
        return addStub(packer, shelf, entry.record);
    SALTBUSH_TRY(m_context.log.forgetSent(entry.record));
    for (int n = 0; n < entry.pieces; ++n) {
        SALTBUSH_TRY_ASSIGN(auto segments, readOutboxPiece(workspace, entry.record, n));
        for (record::Segment &segment : segments)
            SALTBUSH_TRY(packer.add(std::move(segment)));
    }
    packer.complete(entry.record);
    return ok();
}

/// What is damaged keeps nothing else back: its stub, which the database has, goes alone, so that
/// what follows it in the chain does not wait for ever. The record itself still waits here.
Result<void> Push::addStub(PiecePacker &packer, Shelf shelf, RecordId record)
{
    m_context.report.refuse({{}, record.toString(), outboxDamaged});
    SALTBUSH_TRY_ASSIGN(const QStringList listing, m_store.list(shelf));
    SALTBUSH_TRY_ASSIGN(const bool gone, isGone(record, listing));
    SALTBUSH_TRY_ASSIGN(const auto stub, record::ownStub(m_context.workspace.database(), record));
    if (!gone || !stub)
        return ok();
    SALTBUSH_TRY(m_context.log.forgetSent(record));
    const QByteArray wire = record::wirePrefix(*stub);
    return packer.add({record, 0, quint64(wire.size()), wire});
}

/// The store first, then the word that it is there.
Result<void> Push::put(Shelf shelf, const QByteArray &piece, const std::vector<RecordId> &touched,
                       const std::vector<RecordId> &completed)
{
    const QString name = record::pieceName(piece);
    SALTBUSH_TRY(m_store.put(shelf, name, piece));
    SALTBUSH_TRY_ASSIGN(auto transaction,
                        storage::Transaction::begin(m_context.workspace.database()));
    SALTBUSH_TRY(m_context.log.settle(shelf, name));
    for (const RecordId record : touched)
        SALTBUSH_TRY(m_context.log.noteSent(record, name));
    for (const RecordId record : completed)
        SALTBUSH_TRY(m_context.workspace.outbox().markSent(record));
    SALTBUSH_TRY(transaction.commit());
    m_context.report.sent += qint64(completed.size());
    return ok();
}

Result<std::vector<OutboxEntry>> Push::due(Shelf shelf)
{
    const auto belongs = [&](const OutboxEntry &entry) {
        return (entry.kind == record::Kind::Receipt) == (shelf == Shelf::Down);
    };
    std::vector<OutboxEntry> due;
    SALTBUSH_TRY_ASSIGN(const auto waiting,
                        m_context.workspace.outbox().entries(OutboxState::Waiting));
    std::ranges::copy_if(waiting, std::back_inserter(due), belongs);
    SALTBUSH_TRY_ASSIGN(auto sent, m_context.workspace.outbox().entries(OutboxState::Sent));
    std::erase_if(sent, std::not_fn(belongs));
    if (sent.empty())
        return due;
    SALTBUSH_TRY_ASSIGN(const QStringList listing, m_store.list(shelf));
    for (const OutboxEntry &entry : sent) {
        SALTBUSH_TRY_ASSIGN(const bool gone, isGone(entry.record, listing));
        if (gone)
            due.push_back(entry);
    }
    return due;
}

Result<bool> Push::isGone(RecordId record, const QStringList &listing) const
{
    SALTBUSH_TRY_ASSIGN(const QStringList objects, m_context.log.objectsOf(record));
    return objects.isEmpty() || std::ranges::any_of(objects, [&](const QString &name) {
               return !std::ranges::binary_search(listing, name);
           });
}

} // namespace saltbush::sync
