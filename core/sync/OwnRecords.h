// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Merge.h"
#include "core/sync/SyncContext.h"

namespace saltbush::sync
{

/// The segments of one record that waits in the outbox.
[[nodiscard]] Result<std::vector<record::Segment>> readOutboxPiece(study::Workspace &workspace,
                                                                   RecordId record, int n);

/// Whether every piece of a waiting record is there and opens. One that is not keeps nobody back.
[[nodiscard]] bool isReadable(study::Workspace &workspace, const record::OutboxEntry &entry);

/// Coordinators and reviewers: what was sealed in this workspace goes into the books without any
/// store.
Result<void> mergeOutbox(SyncContext &context, Merge &merge);

/// A coordinator's receipts for all that is held and has none, as records of her chain; they also
/// count for her own records.
Result<void> writeReceipts(SyncContext &context);

/// Lets go of sealed copies that are safe: those with as many receipts as the study wants, receipts
/// that reached the store, and, where nobody else is in the study and there is no store, what was
/// merged here.
Result<void> letGo(SyncContext &context, bool hasStore);

/// Whether one device is the whole study: one holding is enough.
[[nodiscard]] bool isStudyOfOne(const study::Package &package);

} // namespace saltbush::sync
