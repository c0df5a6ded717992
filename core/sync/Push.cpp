// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Push.h"

#include "core/storage/Transaction.h"
#include "core/study/RecordBook.h"
#include "core/sync/OwnRecords.h"
#include "core/sync/Pieces.h"

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
    SALTBUSH_TRY(m_store.put(Shelf::Down, name, file));
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
    return lateRecords();
}

Result<void> Push::lateRecords()
{
    SALTBUSH_TRY_ASSIGN(const auto late, m_context.log.neverSent());
    study::Workspace &workspace = m_context.workspace;
    const study::RecordBook book(workspace.database());
    PiecePacker packer(workspace.package()->currentEpoch().transportKey,
                       [&](const QByteArray &piece, const auto &touched, const auto &completed) {
                           return put(Shelf::Up, piece, touched, completed);
                       });
    for (const RecordId id : late) {
        SALTBUSH_TRY_ASSIGN(const auto known, book.withId(id));
        for (const study::KnownRecord &record : known) {
            SALTBUSH_TRY_ASSIGN(const QByteArray body, book.body(record.stub.hash()));
            const QByteArray wire = record::wirePrefix(record.stub) + body;
            for (qsizetype at = 0; at < wire.size(); at += record::largestSegment())
                SALTBUSH_TRY(packer.add({id, quint64(at), quint64(wire.size()),
                                         wire.mid(at, record::largestSegment())}));
        }
        packer.complete(id);
    }
    SALTBUSH_TRY(packer.flush());
    for (const RecordId id : late)
        SALTBUSH_TRY(m_context.log.forgetSent(id));
    return ok();
}

Result<void> Push::shelf(Shelf shelf, const std::vector<OutboxEntry> &entries)
{
    study::Workspace &workspace = m_context.workspace;
    PiecePacker packer(workspace.package()->currentEpoch().transportKey,
                       [&](const QByteArray &piece, const auto &touched, const auto &completed) {
                           return put(shelf, piece, touched, completed);
                       });
    qint64 done = 0;
    for (const OutboxEntry &entry : entries) {
        SALTBUSH_TRY(m_context.step(done++, qint64(entries.size())));
        SALTBUSH_TRY(m_context.log.forgetSent(entry.record));
        for (int n = 0; n < entry.pieces; ++n) {
            SALTBUSH_TRY_ASSIGN(auto segments, readOutboxPiece(workspace, entry.record, n));
            for (record::Segment &segment : segments)
                SALTBUSH_TRY(packer.add(std::move(segment)));
        }
        packer.complete(entry.record);
    }
    return packer.flush();
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
    SALTBUSH_TRY_ASSIGN(const auto sent, m_context.workspace.outbox().entries(OutboxState::Sent));
    if (sent.empty())
        return due;
    SALTBUSH_TRY_ASSIGN(const QStringList listing, m_store.list(shelf));
    for (const OutboxEntry &entry : sent) {
        if (!belongs(entry))
            continue;
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
