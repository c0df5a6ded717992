// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/ConsentGate.h"
#include "core/study/Workspace.h"

namespace saltbush::dataset
{

/// The logs of events of the interviews of one form, as they were sealed: one file each, in
/// `<folder>/<form id>-audit`, named by the interview's KEY without "uuid:". Only of interviews
/// that may go out and are readable, and only where they are wanted; those of an export before go.
/// Gives how many there are. `dataset.*`, `disk.full`.
Result<qint64> writeEventLogs(study::Workspace &workspace, const ConsentGate &gate,
                              const QString &formId, const QString &folder, bool isWanted);

} // namespace saltbush::dataset
