// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"

namespace saltbush::consent
{

/// Where Finish is; told after the step is durable. A test may cut the power in between.
enum class FinishStep { Finalised, Marked, Sealed, Swept };
using FinishObserver = std::function<void(FinishStep)>;

struct Finished
{
    RecordId record;
    quint64 sequence = 0;
    /// The coordinators' key is in this workspace, so the promise of the write-only laptop does not
    /// hold: the end page says so.
    bool readableHere = false;
    /// Its key and files are gone already. Else (a full disk) they go at the next unlock.
    bool isSwept = true;
};

/// An interview whose Finish was begun and cannot be ended: damaged, or no room on the disk.
struct Unfinished
{
    InterviewId interview;
    Error error;
};

struct Reconciliation
{
    int finished = 0;
    std::vector<Unfinished> unfinished;
};

/// Ends an interview: answers frozen, they and the files among them sealed to the coordinators,
/// durable in the outbox together; then the draft, its key and its files are gone for ever. When it
/// returns the interview is acknowledged. Before Sealed a failure leaves the draft as it was; after
/// it there is none. A crash anywhere is made good by reconcile(). On success `open` is closed. A
/// complete one must have no violation (interview.required-missing, interview.constraint-violated);
/// others are taken as they are. A file that cannot be read any more is interview.file-damaged: she
/// may take it out, and finish.
Result<Finished> finish(study::Workspace &workspace, study::OpenDraft &open,
                        study::Outcome outcome = study::Outcome::Complete,
                        const FinishObserver &observer = {});

/// After unlock: finishes what finish() had begun, unless its interviewer went on with it. One that
/// cannot be finished stays as it is and keeps nobody from anything else.
Result<Reconciliation> reconcile(study::Workspace &workspace);

} // namespace saltbush::consent
