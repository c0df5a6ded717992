// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/DatasetExport.h"

#include "core/dataset/ConsentGate.h"
#include "core/sync/Synchroniser.h"

#include <QCoreApplication>

namespace saltbush::app
{

namespace
{

class Export
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::Export)

public:
    static QString reason(dataset::LeftOut reason)
    {
        using enum dataset::LeftOut;
        switch (reason) {
        case NoConsent:
            return tr("No consent is named: %L1");
        case ConsentUnknown:
            return tr("The consent has not arrived here yet: %L1");
        case ConsentOfOther:
            return tr("The consent that is named is another participant's: %L1");
        case Declined:
            return tr("The participant said no: %L1");
        case Withdrawn:
            return tr("Consent was withdrawn: %L1");
        case ScopeRefused:
            return tr("A consent that you asked for was not given: %L1");
        case FormUnknown:
            return tr("The questionnaire is not known here: %L1");
        case Damaged:
            return tr("Not readable as that questionnaire: %L1");
        }
        return {};
    }
};

} // namespace

Result<ExportedStudy> exportStudy(study::Workspace &workspace, const QString &folder,
                                  const dataset::ExportOptions &options)
{
    ExportedStudy exported;
    SALTBUSH_TRY_ASSIGN(exported.merged, sync::mergeOwn(workspace));
    SALTBUSH_TRY_ASSIGN(exported.reports, dataset::exportDataset(workspace, folder, options));
    return exported;
}

QString exportedWords(const dataset::ExportReport &report)
{
    return Export::tr("%1: %L2 of %L3 interviews")
        .arg(report.formId)
        .arg(report.exported)
        .arg(report.interviews);
}

QString leftOutWords(const QString &reason, qint64 interviews)
{
    for (int known = 0; known <= int(dataset::LeftOut::Damaged); ++known)
        if (dataset::nameOf(dataset::LeftOut(known)) == reason)
            return Export::reason(dataset::LeftOut(known)).arg(interviews);
    return reason + QStringLiteral(": ") + QString::number(interviews);
}

QString eventLogWords(const dataset::ExportReport &report)
{
    return Export::tr("%1-audit: what happened in each of %L2 interviews")
        .arg(report.formId)
        .arg(report.eventLogs);
}

QStringList mediaWords(const dataset::ExportReport &report)
{
    const dataset::MediaCounts &media = report.media;
    QStringList words;
    if (media.written > 0)
        words << Export::tr("Pictures, sound and other files: %L1").arg(media.written);
    if (media.heldBack > 0)
        words
            << Export::tr("Files held back, for want of consent to them: %L1").arg(media.heldBack);
    if (media.missing > 0)
        words << Export::tr("Files that have not arrived here yet: %L1").arg(media.missing);
    return words;
}

QString fileWords(const dataset::WrittenFile &file)
{
    if (file.columns == 0)
        return file.name;
    return Export::tr("%1: %L2 rows, %L3 columns").arg(file.name).arg(file.rows).arg(file.columns);
}

} // namespace saltbush::app
