// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Publish.h"

#include "core/study/Drafts.h"
#include "core/study/Publisher.h"

namespace saltbush::study
{

namespace
{

Result<void> checkSource(const StudySource &source)
{
    if (source.hasErrors()) {
        const auto errors =
            std::ranges::count(source.problems, Problem::Severity::Error, &Problem::severity);
        return fail(Error{sourceInvalid}.with(QString::number(errors)));
    }
    if (source.forms.empty())
        return fail(noForm);
    return ok();
}

} // namespace

Result<std::unique_ptr<Workspace>> createStudy(const Services &services, const QString &path,
                                               NewStudy study)
{
    SALTBUSH_TRY(checkSource(study.source));
    SALTBUSH_TRY_ASSIGN(auto workspace,
                        Workspace::create(services, path, study.nickname, study.passphrase));
    SALTBUSH_TRY(Publisher(*workspace).found(study));
    return workspace;
}

Result<Published> publish(Workspace &workspace, std::optional<StudySource> source)
{
    Publisher publisher(workspace);
    SALTBUSH_TRY_ASSIGN(Package next, publisher.draft());
    if (source) {
        SALTBUSH_TRY(checkSource(*source));
        takeOver(next, std::move(*source));
    }
    return publisher.publish(std::move(next));
}

Result<StudyStatus> status(Workspace &workspace)
{
    StudyStatus status;
    if (const Package *package = workspace.package()) {
        status.studyName = package->config.name;
        status.role = workspace.role();
        status.packageVersion = package->version;
        status.packagePastDate = workspace.clockTime() > package->bestBefore;
    }
    status.rootOnlyHere = workspace.holdsRootKey();
    SALTBUSH_TRY_ASSIGN(status.waiting, workspace.outbox().count(record::OutboxState::Waiting));
    SALTBUSH_TRY_ASSIGN(status.sent, workspace.outbox().count(record::OutboxState::Sent));
    SALTBUSH_TRY_ASSIGN(const auto drafts, Drafts(workspace).mine());
    status.drafts = qint64(drafts.size());
    return status;
}

} // namespace saltbush::study
