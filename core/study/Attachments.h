// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/InterviewBook.h"
#include "core/study/Workspace.h"

namespace saltbush::study
{

/// The file of an interview has not arrived here, or was erased.
inline constexpr ErrorCode attachmentMissing{"study.attachment-missing"};

/// Sends the file to the sink, opened and compared with what its interview says of it: by the same
/// device, for that interview, with that hash. What was sent before an error is not to be used.
/// Only for whoever holds the coordinators' key. `study.attachment-missing`, errors of openBody().
Result<void> readAttachment(Workspace &workspace, const MergedInterview &interview,
                            const record::AttachmentEntry &entry, const crypto::ByteSink &sink);

/// The bodies of an interview's files, for whoever erases the interview: their stubs stay, as its
/// own does. Inside the caller's transaction, before InterviewBook::erase().
Result<void> eraseAttachments(Workspace &workspace, const MergedInterview &interview);

} // namespace saltbush::study
