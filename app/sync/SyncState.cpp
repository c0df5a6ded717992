// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SyncState.h"

#include "app/sync/SyncWords.h"
#include "core/study/RecordBook.h"
#include "core/sync/OwnRecords.h"
#include "core/sync/SyncMemory.h"

#include <set>

namespace saltbush::app
{

using record::OutboxState;

namespace
{

Result<qint64> countMade(const record::Outbox &outbox, OutboxState state)
{
    SALTBUSH_TRY_ASSIGN(const auto entries, outbox.entries(state));
    return std::ranges::count_if(entries, [](const record::OutboxEntry &entry) {
        return entry.kind != record::Kind::Receipt;
    });
}

void add(std::vector<NotTaken> &all, const QString &code, const QString &person)
{
    const auto same = std::ranges::find_if(
        all, [&](const NotTaken &known) { return known.code == code && known.person == person; });
    if (same == all.end())
        all.push_back({code, person, 1});
    else
        ++same->count;
}

} // namespace

Result<SyncState> syncState(study::Workspace &workspace, const std::vector<sync::Refusal> &refused)
{
    SyncState state;
    const record::Outbox &outbox = workspace.outbox();
    SALTBUSH_TRY_ASSIGN(state.waiting, countMade(outbox, OutboxState::Waiting));
    SALTBUSH_TRY_ASSIGN(state.onTheWay, countMade(outbox, OutboxState::Sent));
    SALTBUSH_TRY_ASSIGN(state.safe, countMade(outbox, OutboxState::Acknowledged));
    SALTBUSH_TRY_ASSIGN(state.last, sync::lastSync(workspace));
    SALTBUSH_TRY_ASSIGN(state.store, workspace.packages().storeAddress());
    const study::Package *package = workspace.package();
    state.isAlone = package && sync::isStudyOfOne(*package);
    const study::RecordBook book(workspace.database());
    SALTBUSH_TRY_ASSIGN(state.pending, book.count({.state = study::RecordState::Pending}));
    std::set<QString> known;
    SALTBUSH_TRY(
        book.forEach({.state = study::RecordState::Quarantined},
                     [&](const study::KnownRecord &record) -> Result<void> {
                         const auto *who = package ? package->staffOf(record.stub.device) : nullptr;
                         add(state.notTaken, record.reason, who ? who->nickname : QString());
                         known.insert(record.stub.id.toString());
                         return ok();
                     }));
    for (const sync::Refusal &refusal : refused)
        if (!known.contains(refusal.record))
            add(state.notTaken, refusal.code.toString(), {});
    return state;
}

StudySeen studySeen(const study::Workspace &workspace)
{
    const study::Package *package = workspace.package();
    if (!package)
        return {};
    StudySeen seen{package->version, workspace.role(), {}};
    for (const study::PackagedForm &form : package->forms)
        seen.forms << formWords(form.title.isEmpty() ? form.id : form.title, form.version);
    return seen;
}

} // namespace saltbush::app
