// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Synchroniser.h"

#include "core/sync/OwnRecords.h"
#include "core/sync/Pull.h"
#include "core/sync/Push.h"
#include "core/sync/SyncMemory.h"

namespace saltbush::sync
{

namespace
{

/// Records of devices that a newer package knows, and own ones.
Result<void> mergeWhatIsHere(SyncContext &context)
{
    if (!context.isMerging())
        return ok();
    SALTBUSH_TRY_ASSIGN(Merge merge, Merge::open(context.workspace, context.report));
    SALTBUSH_TRY_ASSIGN(auto transaction,
                        storage::Transaction::begin(context.workspace.database()));
    SALTBUSH_TRY(merge.reconsider());
    SALTBUSH_TRY(transaction.commit());
    return mergeOutbox(context, merge);
}

Result<void> exchange(SyncContext &context, Pull &pull, Push &push)
{
    SALTBUSH_TRY(push.package());
    SALTBUSH_TRY(push.records());
    SALTBUSH_TRY(mergeWhatIsHere(context));
    SALTBUSH_TRY(pull.up());
    if (!context.isCoordinator())
        return ok();
    SALTBUSH_TRY(writeReceipts(context));
    return push.records();
}

/// What waits need not wait because nothing could be fetched. False where nothing was sent, either.
bool sendAllTheSame(SyncContext &context, Push &push, const Error &why)
{
    if (!context.workspace.package() || why.code == cancelled)
        return false;
    std::ignore =
        push.package(); // why nothing could be fetched is said: it most likely is the same
    std::ignore = push.records();
    context.report.isWhole = false;
    context.report.refuse({{}, {}, why.code});
    return context.report.sent + context.report.packagesSent > 0;
}

Result<void> countWhatIsLeft(SyncContext &context)
{
    SALTBUSH_TRY_ASSIGN(const qint64 waiting,
                        context.workspace.outbox().count(record::OutboxState::Waiting));
    SALTBUSH_TRY_ASSIGN(const qint64 sent,
                        context.workspace.outbox().count(record::OutboxState::Sent));
    const study::RecordBook book(context.workspace.database());
    SALTBUSH_TRY_ASSIGN(context.report.pending, book.count({.state = study::RecordState::Pending}));
    context.report.waiting = waiting + sent;
    context.report.packageVersion = context.packageVersion();
    return ok();
}

} // namespace

Synchroniser::Synchroniser(study::Workspace &workspace, Store &store, SyncWatch watch)
    : m_workspace(workspace)
    , m_store(store)
    , m_watch(std::move(watch))
{
}

Result<SyncReport> Synchroniser::run()
{
    SyncReport report;
    SALTBUSH_TRY_ASSIGN(SyncContext context, SyncContext::open(m_workspace, report, m_watch));
    Pull pull(context, m_store);
    Push push(context, m_store);
    const auto pulled = pull.down(); // first: new keys, and who is in the study now
    if (!pulled && !sendAllTheSame(context, push, pulled.error()))
        return fail(pulled.error());
    if (!m_workspace.package())
        return report;
    if (pulled)
        SALTBUSH_TRY(exchange(context, pull, push));
    SALTBUSH_TRY(letGo(context, true));
    SALTBUSH_TRY(countWhatIsLeft(context));
    return report;
}

Result<SyncReport> synchronise(study::Workspace &workspace, const QString &storeAddress,
                               const SyncWatch &watch)
{
    SALTBUSH_TRY_ASSIGN(const QString known, workspace.packages().storeAddress());
    const QString address = storeAddress.isEmpty() ? known : storeAddress;
    if (address.isEmpty() && workspace.package() && isStudyOfOne(*workspace.package()))
        return mergeOwn(workspace);
    SALTBUSH_TRY_ASSIGN(const auto store, openStore(workspace.services().disk, address));
    SALTBUSH_TRY_ASSIGN(SyncReport report, Synchroniser(workspace, *store, watch).run());
    if (known.isEmpty())
        SALTBUSH_TRY(workspace.packages().setStoreAddress(address));
    if (report.isWhole)
        SALTBUSH_TRY(noteSync(workspace));
    return report;
}

Result<SyncReport> fetch(study::Workspace &workspace, const SyncWatch &watch)
{
    SyncReport report;
    SALTBUSH_TRY_ASSIGN(const QString address, workspace.packages().storeAddress());
    if (address.isEmpty())
        return report;
    SALTBUSH_TRY_ASSIGN(const auto store, openStore(workspace.services().disk, address));
    SALTBUSH_TRY_ASSIGN(SyncContext context, SyncContext::open(workspace, report, watch));
    Pull pull(context, *store);
    SALTBUSH_TRY(pull.down());
    if (!workspace.package())
        return report;
    SALTBUSH_TRY(mergeWhatIsHere(context));
    SALTBUSH_TRY(pull.up());
    SALTBUSH_TRY(countWhatIsLeft(context));
    return report;
}

Result<SyncReport> mergeOwn(study::Workspace &workspace)
{
    SyncReport report;
    const SyncWatch nobody;
    if (!workspace.package())
        return report;
    SALTBUSH_TRY_ASSIGN(SyncContext context, SyncContext::open(workspace, report, nobody));
    SALTBUSH_TRY(mergeWhatIsHere(context));
    SALTBUSH_TRY_ASSIGN(const QString address, workspace.packages().storeAddress());
    if (context.isCoordinator())
        SALTBUSH_TRY(letGo(context, !address.isEmpty()));
    SALTBUSH_TRY(countWhatIsLeft(context));
    return report;
}

} // namespace saltbush::sync
