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

/// A coordinator's receipt counts for what she wrote herself, too.
Result<void> noteOwn(SyncContext &context, const std::vector<HeldRecord> &receipted)
{
    study::Workspace &workspace = context.workspace;
    for (const HeldRecord &held : receipted) {
        SALTBUSH_TRY_ASSIGN(const auto own, record::ownStub(workspace.database(), held.record));
        if (own && own->hash() == held.stub)
            SALTBUSH_TRY(context.holdings.noteReceipt(held.record, workspace.identity().device));
    }
    return ok();
}

/// Receipts by those who are still in the study. A device numbers and dates what it signs itself:
/// one that was revoked can write today what its trusted past would hold.
Result<qint64> countReceipts(SyncContext &context, RecordId record)
{
    SALTBUSH_TRY_ASSIGN(const auto coordinators, context.holdings.receiptsOf(record));
    return std::ranges::count_if(coordinators, [&](DeviceId id) {
        const study::Device *device = context.workspace.package()->device(id);
        return device && !device->revocation;
    });
}

Result<bool> isSafe(SyncContext &context, const OutboxEntry &entry)
{
    if (entry.kind == record::Kind::Receipt)
        return entry.state == OutboxState::Sent;
    SALTBUSH_TRY_ASSIGN(const qint64 receipts, countReceipts(context, entry.record));
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

bool isReadable(study::Workspace &workspace, const OutboxEntry &entry)
{
    for (int n = 0; n < entry.pieces; ++n)
        if (!readOutboxPiece(workspace, entry.record, n))
            return false;
    return true;
}

Result<void> mergeOutbox(SyncContext &context, Merge &merge)
{
    for (const OutboxState state : unsettled) {
        SALTBUSH_TRY_ASSIGN(const auto entries, context.workspace.outbox().entries(state));
        for (const OutboxEntry &entry : entries) {
            SALTBUSH_TRY_ASSIGN(const auto own,
                                record::ownStub(context.workspace.database(), entry.record));
            SALTBUSH_TRY_ASSIGN(const bool known,
                                own ? context.holdings.isKnown(own->hash()) : Result<bool>(false));
            if (known)
                continue;
            if (isReadable(context.workspace, entry))
                SALTBUSH_TRY(mergeEntry(context, merge, entry));
            else
                context.report.refuse({{}, entry.record.toString(), outboxDamaged});
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
            SALTBUSH_TRY(noteOwn(context, due));
            return context.holdings.markReceipted(due);
        }));
        context.report.receipted += qint64(due.size());
    }
}

namespace
{

Result<void> letGoOf(SyncContext &context, const OutboxEntry &entry, bool isAlone)
{
    study::Workspace &workspace = context.workspace;
    const bool isReceipt = entry.kind == record::Kind::Receipt;
    SALTBUSH_TRY_ASSIGN(const auto own, record::ownStub(workspace.database(), entry.record));
    SALTBUSH_TRY_ASSIGN(const bool held,
                        own ? context.holdings.isHeld(own->hash()) : Result<bool>(false));
    const bool mine = isAlone && (held || isReceipt);
    SALTBUSH_TRY_ASSIGN(const bool safe, isSafe(context, entry));
    if (!mine && !safe)
        return ok();
    // Nobody holds a receipt of a receipt: should the store lose it, it is brought again.
    if ((mine || isReceipt) && !isReadable(workspace, entry)) {
        context.report.refuse({{}, entry.record.toString(), outboxDamaged});
        return ok();
    }
    if (mine || isReceipt)
        SALTBUSH_TRY(keepSealedCopy(workspace, entry));
    if (mine)
        SALTBUSH_TRY(context.log.noteNeverSent(entry.record));
    else if (!isReceipt)
        SALTBUSH_TRY(context.log.forgetSent(entry.record));
    SALTBUSH_TRY(workspace.outbox().acknowledge(entry.record));
    context.report.acknowledged += !isReceipt;
    return ok();
}

} // namespace

Result<void> letGo(SyncContext &context, bool hasStore)
{
    study::Workspace &workspace = context.workspace;
    const bool alone = !hasStore && isStudyOfOne(*workspace.package());
    for (const OutboxState state : unsettled) {
        SALTBUSH_TRY_ASSIGN(const auto entries, workspace.outbox().entries(state));
        for (const OutboxEntry &entry : entries)
            SALTBUSH_TRY(letGoOf(context, entry, alone));
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
