// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Export.h"
#include "core/sync/SyncReport.h"

#include <QStringList>

namespace saltbush::app
{

struct ExportedStudy
{
    sync::SyncReport merged; ///< what merging own interviews came to
    std::vector<dataset::ExportReport> reports;
};

/// The one way in which datasets leave, from the command line and from the window: own interviews
/// are merged first, so that none is forgotten.
Result<ExportedStudy> exportStudy(study::Workspace &workspace, const QString &folder,
                                  const dataset::ExportOptions &options);

/// How many interviews a dataset holds, of how many.
[[nodiscard]] QString exportedWords(const dataset::ExportReport &report);
/// "withdrawn" … and how many: why interviews are not in a dataset.
[[nodiscard]] QString leftOutWords(const QString &reason, qint64 interviews);
/// Where the logs of events are, and how many.
[[nodiscard]] QString eventLogWords(const dataset::ExportReport &report);
/// Pictures, sound and other files beside the tables, those that were held back, and those that are
/// not here; nothing where answers name none.
[[nodiscard]] QStringList mediaWords(const dataset::ExportReport &report);
/// Name of a file and what is in it.
[[nodiscard]] QString fileWords(const dataset::WrittenFile &file);

} // namespace saltbush::app
