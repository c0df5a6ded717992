// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlock/StudyUnlockService.h"

#include "app/cli/Demo.h"
#include "app/common/Access.h"
#include "app/common/NewFile.h"
#include "app/common/Practices.h"
#include "app/common/ProgramFiles.h"
#include "app/common/Studies.h"
#include "app/common/WorkspacePlace.h"
#include "core/study/Publish.h"

#include <QDir>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// Workspaces of the demonstration, researchers first: they show what it is about.
QStringList workspacesIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList({u"*.saltbush"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool isOffice =
            entry.baseName().contains("coordinator"_L1) || entry.baseName().contains("reviewer"_L1);
        paths.insert(isOffice ? paths.size() : 0, entry.absoluteFilePath());
    }
    return paths;
}

} // namespace

Result<QStringList> StudyUnlockService::people(const QString &workspace)
{
    return study::Workspace::people(m_services.disk, workspace);
}

UnlockService::Unlocked StudyUnlockService::unlock(const UnlockRequest &request)
{
    return openWorkspace(m_services, request.workspace, request.nickname, request.passphrase);
}

UnlockService::Unlocked StudyUnlockService::create(const CreateRequest &request,
                                                   std::vector<Problem> &findings)
{
    StudySourceChoice choice{.formFile = request.formFile, .studyName = request.studyName};
    if (request.formFile.isEmpty())
        choice.templateFolder = programFile(u"forms/small-study"_s);
    SALTBUSH_TRY_ASSIGN(study::StudySource source, readStudySource(m_services.disk, choice));
    if (source.hasErrors()) {
        std::ranges::copy_if(source.problems, std::back_inserter(findings), [](const Problem &it) {
            return it.severity == Problem::Severity::Error;
        });
        return fail(study::sourceInvalid);
    }
    return study::createStudy(m_services, request.workspace,
                              {.source = std::move(source),
                               .name = request.studyName,
                               .nickname = request.nickname,
                               .passphrase = request.passphrase.clone()});
}

UnlockService::Unlocked StudyUnlockService::join(const JoinRequest &request, QString &requestFile)
{
    constexpr qint64 mostBytes = 1 << 20;
    SALTBUSH_TRY_ASSIGN(const QByteArray invitation,
                        m_services.disk.read(request.invitationFile, mostBytes));
    SALTBUSH_TRY_ASSIGN(study::Joined joined,
                        study::join(m_services, request.workspace, request.nickname,
                                    request.passphrase, invitation));
    requestFile = requestFileOf(request.workspace);
    if (const auto kept = writeNewFile(m_services.disk, requestFile, joined.request); !kept) {
        // Without its request the workspace would wait for ever.
        joined.workspace.reset();
        QDir(request.workspace).removeRecursively();
        return fail(kept.error());
    }
    return std::move(joined.workspace);
}

/// One that was broken off in the making is made anew. It cannot be renamed when it is whole: the
/// address of its store is in its workspaces.
Result<Demonstration> StudyUnlockService::demonstration()
{
    const QString whole = m_demonstrationFolder + u"/whole"_s;
    if (!m_services.disk.exists(whole)) {
        QDir(m_demonstrationFolder).removeRecursively();
        SALTBUSH_TRY(runDemo({.folder = m_demonstrationFolder}));
        SALTBUSH_TRY(writeDurably(m_services.disk, whole, {}));
    }
    return Demonstration{workspacesIn(m_demonstrationFolder), demonstrationPassphrase()};
}

Result<std::unique_ptr<study::Practice>> StudyUnlockService::practise()
{
    return beginPractice(m_services);
}

} // namespace saltbush::app
