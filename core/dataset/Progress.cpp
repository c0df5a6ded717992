// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Progress.h"

#include "core/dataset/ConsentGate.h"
#include "core/dataset/Export.h"
#include "core/dataset/ProgressTally.h"
#include "core/form/InstanceXml.h"
#include "core/form/Language.h"
#include "core/study/RecordBook.h"

namespace saltbush::dataset
{

namespace
{

/// An interview without a consent that is known here still counts: its absence is the audit's
/// matter.
Result<bool> isRefused(const ConsentGate &gate, const study::MergedInterview &interview)
{
    SALTBUSH_TRY_ASSIGN(const auto reason, gate.reasonAgainst(interview));
    return reason == LeftOut::Declined || reason == LeftOut::Withdrawn;
}

Result<void> countRefusals(const consent::EntryBook &entries, StudyProgress &progress)
{
    return entries.forEachWord([&](const consent::LastWord &word) -> Result<void> {
        progress.declined += word.decisive() && word.kind() == consent::EntryKind::Declined;
        progress.withdrawn += word.kind() == consent::EntryKind::Withdrawn;
        return ok();
    });
}

void count(study::Workspace &workspace, const study::MergedInterview &interview,
           ProgressTally &tally)
{
    const auto form = workspace.forms().form(interview.formHash);
    if (!form)
        return tally.add(interview, nullptr, nullptr);
    const auto tree = form::readInstance(**form, interview.content.submissionXml);
    tally.add(interview, *form, tree ? &*tree : nullptr);
}

} // namespace

Share ReluctantQuestion::others(const QString &language) const
{
    const auto own = byLanguage.find(language);
    const Share mine = own == byLanguage.end() ? Share{} : own->second;
    return {share.count - mine.count, share.of - mine.of};
}

QString languageOf(const QString &name)
{
    const QString code = form::languageCode(name);
    return code.isEmpty() ? name.trimmed().toLower() : code;
}

Result<ProgressStamp> progressStamp(study::Workspace &workspace)
{
    ProgressStamp stamp;
    SALTBUSH_TRY_ASSIGN(stamp.records, study::RecordBook(workspace.database()).count({}));
    SALTBUSH_TRY_ASSIGN(stamp.interviews, study::InterviewBook(workspace.database()).count({}));
    stamp.package = workspace.package() ? workspace.package()->version : 0;
    return stamp;
}

Result<StudyProgress> countProgress(study::Workspace &workspace, const ProgressWatch &watch)
{
    if (!workspace.package())
        return fail(study::noPackage);
    if (workspace.role() != study::Role::Coordinator)
        return fail(study::notAllowed);
    SALTBUSH_TRY_ASSIGN(const auto entries, consent::EntryBook::open(workspace.database()));
    const ConsentGate gate(entries, {});
    const study::InterviewBook book(workspace.database());
    SALTBUSH_TRY_ASSIGN(const qint64 total, book.count({}));
    ProgressTally tally(workspace.package()->config, workspace.clockTime());
    qint64 done = 0;
    SALTBUSH_TRY(book.forEach({}, [&](const study::MergedInterview &interview) -> Result<void> {
        if (watch.isCancelled && watch.isCancelled())
            return fail(cancelled);
        SALTBUSH_TRY_ASSIGN(const bool refused, isRefused(gate, interview));
        if (!refused)
            count(workspace, interview, tally);
        if (watch.progress)
            watch.progress(++done, total);
        return ok();
    }));
    StudyProgress progress = tally.take();
    SALTBUSH_TRY(countRefusals(entries, progress));
    SALTBUSH_TRY_ASSIGN(
        progress.lastReceived,
        study::RecordBook(workspace.database()).lastReceived(workspace.identity().device));
    return progress;
}

} // namespace saltbush::dataset
