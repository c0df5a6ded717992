// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Workspace.h"
#include "core/sync/Store.h"
#include "core/sync/SyncReport.h"

namespace saltbush::sync
{

/// One reconnection of one unlocked workspace: brings what is sealed here, fetches packages,
/// receipts and (coordinators, reviewers) everybody's records, and merges them. Everything that it
/// does is safe to do again: broken off anywhere, the next run goes on, nothing is lost and nothing
/// counts twice. FORMAT.md.
class Synchroniser
{
public:
    /// Both borrowed.
    Synchroniser(study::Workspace &workspace, Store &store, SyncWatch watch = {});

    /// `sync.store-unreachable` (retry later), `sync.cancelled`, `disk.*`, `storage.*`. Bad objects
    /// are no error but refusals in the report; nor is it one where nothing could be fetched and
    /// something was sent all the same (SyncReport::isWhole).
    Result<SyncReport> run();

private:
    study::Workspace &m_workspace;
    Store &m_store;
    SyncWatch m_watch;
};

/// The whole of `sync`: with the store of that address, else the study's own; a study without a
/// store merges its own records. An address that worked is remembered where there was none.
/// `sync.no-store` where others are in the study and no store is known.
Result<SyncReport> synchronise(study::Workspace &workspace, const QString &storeAddress = {},
                               const SyncWatch &watch = {});

/// To be done before a package is published where a store is known: fetches and merges without
/// sending anything. Who publishes without it forks the study where another published meanwhile
/// (`study.package-forked`), and who revokes without it distrusts what lies in the store. An empty
/// report where no store is known; errors of Synchroniser::run().
Result<SyncReport> fetch(study::Workspace &workspace, const SyncWatch &watch = {});

/// Own finished interviews and consents into the coordinator's books, without a store: for a study
/// of one, and before an export. Does nothing for researchers.
Result<SyncReport> mergeOwn(study::Workspace &workspace);

} // namespace saltbush::sync
