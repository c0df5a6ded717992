// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/MediaExport.h"
#include "core/dataset/TableWriter.h"
#include "core/study/Workspace.h"

#include <map>

QT_BEGIN_NAMESPACE
class QJsonObject;
QT_END_NAMESPACE

namespace saltbush::dataset
{

/// The format named is not one that this version writes (fact: its name).
inline constexpr ErrorCode unknownFormat{"dataset.unknown-format"};
/// No interview of that form, and no such form.
inline constexpr ErrorCode noSuchForm{"dataset.no-such-form"};
inline constexpr ErrorCode cancelled{"dataset.cancelled"};

struct ExportOptions
{
    QString formId = {}; ///< empty: every form of the study
    QStringList formats{QStringLiteral("csv")};
    QStringList scopes = {};    ///< consent to each of these, besides taking part
    QString language = {};      ///< of the labels in files that hold them; empty: the default
    bool eventLogs = true;      ///< audit.csv of each interview, of forms that want one
    bool byteOrderMark = false; ///< for a spreadsheet program that guesses encodings
    std::function<bool()> isCancelled = {};
    std::function<void(qint64 done, qint64 total)> progress = {};
};

struct WrittenFile
{
    QString name;
    qint64 rows = 0;
    qint64 columns = 0;
};

/// What went into a dataset, and what did not and why: also in export_report.json beside it.
struct ExportReport
{
    QString formId;
    QStringList formVersions;
    qint64 interviews = 0; ///< held here
    qint64 exported = 0;
    std::map<QString, qint64> leftOut; ///< reason → interviews: "withdrawn", "scope-refused" …
    std::vector<WrittenFile> files;
    MediaCounts media;
    qint64 eventLogs = 0; ///< in the folder "<form id>-audit"
    QStringList notes;    ///< what a reader must know of these files, as codes

    [[nodiscard]] QJsonObject toJson() const;
};

/// Writes tables, files that answers name, codebook (CSV and JSON) and report of every form asked
/// for into a folder, which is made where missing; gives one report per form. Only coordinators
/// hold interviews. Leaves a record of kind ExportLog in the chain. Merge first (sync::mergeOwn()).
/// `study.not-allowed`, `study.no-package`, `dataset.*`.
Result<std::vector<ExportReport>> exportDataset(study::Workspace &workspace, const QString &folder,
                                                const ExportOptions &options = {});

} // namespace saltbush::dataset
