// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Disk.h"
#include "core/consent/Audit.h"
#include "core/dataset/Export.h"
#include "core/sync/SyncReport.h"

#include <map>

namespace saltbush::app
{

/// The passphrase of everybody in a demonstration; shown at Unlock, so it protects nothing.
[[nodiscard]] QString demonstrationPassphrase();

struct DemoOptions
{
    QString folder;
    int interviews = 12;
    std::uint64_t seed = 1;
    QString templateName = QStringLiteral("migration-project"); ///< a folder of forms/
    std::function<void(const QString &line)> tell = {};         ///< what it is doing, for a person
};

/// What a demonstration did, counted as it went; to be compared with what came out.
struct DemoResult
{
    QString coordinator, reviewer, store, dataset; ///< paths
    QStringList researchers;
    int interviews = 0, declined = 0, repeats = 0;
    std::map<QString, int> byLanguage;         ///< consent language → interviews
    QStringList unanswered;                    ///< questions for which chance found no answer
    std::map<QString, sync::SyncReport> syncs; ///< who and when → report
    std::vector<dataset::ExportReport> exports;
    consent::AuditReport audit;
};

/// The whole main job (DESIGN §5): a coordinator makes the study of a template from its
/// spreadsheet, two researchers and a reviewer join, the researchers interview offline in the
/// study's languages, sync through a folder, the coordinator merges and exports, the reviewer
/// audits. Calls what the other commands call. The seed fixes answers and clock, never keys, nonces
/// or ids.
Result<DemoResult> runDemo(const DemoOptions &options);

} // namespace saltbush::app
