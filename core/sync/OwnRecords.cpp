// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OwnRecords.h"

#include "core/sync/Pieces.h"
#include "core/sync/Receipt.h"

#include <array>
#include <iterator>

namespace saltbush::sync
{

using record::OutboxEntry;
using record::OutboxState;

namespace
{

constexpr std::array unsettled{OutboxState::Waiting, OutboxState::Sent};

Result<void> mergeEntry(SyncContext &context, Merge &merge, const OutboxEntry &entry)
{
    std::vector<record::Segment> segments;
    for (int n = 0; n < entry.pieces; ++n) {
        SALTBUSH_TRY_ASSIGN(auto part, readOutboxPiece(context.workspace, entry.record, n));
        std::ranges::move(part, std::back_inserter(segments));
    }
    SALTBUSH_TRY_ASSIGN(auto transaction,
                        storage::Transaction::begin(context.workspace.database()));
    SALTBUSH_TRY(merge.addSegments(segments, {}));
    return transaction.commit();
}

/// The sealed body goes into the database before its files go: a store that comes later, or
/// whoever checks it, still has it.
Result<void> keepSealedCopy(study::Workspace &workspace, const OutboxEntry &entry)
{
    QByteArray wire;
    for (int n = 0; n < entry.pieces; ++n) {
        SALTBUSH_TRY_ASSIGN(const auto segments, readOutboxPiece(workspace, entry.record, n));
        for (const record::Segment &segment : segments)
            wire += segment.bytes;
    }
    SALTBUSH_TRY_ASSIGN(const record::WireRecord split, record::splitRecord(wire));
    study::RecordBook book(workspace.database());
    return book.keepBody(split.stub.hash(), split.body);
}

Result<bool> isSafe(SyncContext &context, const OutboxEntry &entry)
{
    if (entry.kind == record::Kind::Receipt)
        return entry.state == OutboxState::Sent;
    SALTBUSH_TRY_ASSIGN(const qint64 receipts, context.holdings.receipts(entry.record));
    // Own receipts come before the record is anywhere else: it still has to reach the reviewers.
    const study::Package &package = *context.workspace.package();
    const int wanted = isStudyOfOne(package) ? 1 : package.config.holdings;
    return entry.state == OutboxState::Sent && receipts >= wanted;
}

} // namespace

Result<std::vector<record::Segment>> readOutboxPiece(study::Workspace &workspace, RecordId record,
                                                     int n)
{
    SALTBUSH_TRY_ASSIGN(const QByteArray piece, workspace.outbox().piece(record, n));
    return openPiece(piece, workspace);
}

Result<void> mergeOutbox(SyncContext &context, Merge &merge)
{
    for (const OutboxState state : unsettled) {
        SALTBUSH_TRY_ASSIGN(const auto entries, context.workspace.outbox().entries(state));
        for (const OutboxEntry &entry : entries) {
            SALTBUSH_TRY_ASSIGN(const bool known, context.holdings.knows(entry.record));
            if (!known)
                SALTBUSH_TRY(mergeEntry(context, merge, entry));
        }
    }
    return ok();
}

Result<void> writeReceipts(SyncContext &context)
{
    study::Workspace &workspace = context.workspace;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const auto due, context.holdings.withoutReceipt(mostInOneReceipt));
        if (due.empty())
            return ok();
        const QByteArray content = Receipt{due}.encode();
        crypto::BufferSource source(content);
        SALTBUSH_TRY_ASSIGN(auto recipients,
                            workspace.recipients({study::allRoles.begin(), study::allRoles.end()}));
        std::vector<record::NewRecord> records;
        records.push_back({.kind = record::Kind::Receipt,
                           .id = RecordId::random(workspace.services().random),
                           .time = workspace.now(),
                           .content = source,
                           .recipients = std::move(recipients)});
        SALTBUSH_TRY(workspace.append(records, [&](const auto &) -> Result<void> {
            for (const HeldRecord &held : due)
                SALTBUSH_TRY(
                    context.holdings.noteReceipt(held.record, workspace.identity().device));
            return context.holdings.markReceipted(due);
        }));
        context.report.receipted += qint64(due.size());
    }
}

Result<void> letGo(SyncContext &context, bool hasStore)
{
    study::Workspace &workspace = context.workspace;
    const bool alone = !hasStore && isStudyOfOne(*workspace.package());
    for (const OutboxState state : unsettled) {
        SALTBUSH_TRY_ASSIGN(const auto entries, workspace.outbox().entries(state));
        for (const OutboxEntry &entry : entries) {
            SALTBUSH_TRY_ASSIGN(const bool held, context.holdings.isHeld(entry.record));
            const bool mine = alone && (held || entry.kind == record::Kind::Receipt);
            SALTBUSH_TRY_ASSIGN(const bool safe, isSafe(context, entry));
            if (mine)
                SALTBUSH_TRY(keepSealedCopy(workspace, entry));
            if (!mine && !safe)
                continue;
            SALTBUSH_TRY(mine ? context.log.noteNeverSent(entry.record)
                              : context.log.forgetSent(entry.record));
            SALTBUSH_TRY(workspace.outbox().acknowledge(entry.record));
            context.report.acknowledged += entry.kind != record::Kind::Receipt;
        }
    }
    return ok();
}

bool isStudyOfOne(const study::Package &package)
{
    return std::ranges::count_if(package.devices,
                                 [](const study::Device &device) { return !device.revocation; })
        <= 1;
}

} // namespace saltbush::sync
