// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DemoPeople.h"

#include "app/common/Access.h"
#include "app/common/ProgramFiles.h"
#include "app/common/RandomAnswers.h"
#include "app/common/Studies.h"
#include "core/consent/Finish.h"
#include "core/sync/Synchroniser.h"

#include <QCoreApplication>

namespace saltbush::app
{

namespace
{

constexpr auto betweenInterviews = std::chrono::minutes(47);
/// One in so many conversations ends with a no.
constexpr int declineEvery = 9;

const QString &coordinatorName()
{
    static const QString name = QStringLiteral("coordinator");
    return name;
}

crypto::SecureBytes passphrase()
{
    return crypto::SecureBytes::fromText(demonstrationPassphrase());
}

consent::NewEntry consentEntry(const consent::ConsentDocument &document, ParticipantId participant,
                               const QString &language, bool agrees, Random &chance)
{
    consent::NewEntry entry{.kind =
                                agrees ? consent::EntryKind::Given : consent::EntryKind::Declined,
                            .participant = participant,
                            .document = document.id,
                            .version = document.version,
                            .language = language,
                            .mode = document.modes.front(),
                            .eligible = true,
                            .capable = true};
    for (const consent::Scope &scope : document.scopes)
        entry.scopes[scope.id] = agrees && (scope.required || chance.nextBelow(3) > 0);
    for (const consent::ComprehensionQuestion &question : document.comprehension)
        entry.comprehension.push_back({question.id, true});
    return entry;
}

int countRepeats(const interview::FormSession &session)
{
    int count = 0;
    for (form::ModelIndex i = 0; i < session.form().nodes().size(); ++i)
        if (session.form().node(i).isRepeat)
            if (const auto parent = session.find(session.form().node(i).path.section(u'/', 0, -2)))
                count += int(session.occurrences(i, *parent).size());
    return count;
}

Result<void> syncOne(DemoWorld &world, const QString &nickname)
{
    SALTBUSH_TRY_ASSIGN(const auto workspace, world.unlock(nickname));
    SALTBUSH_TRY(sync::synchronise(*workspace, world.folder(QStringLiteral("store"))));
    return ok();
}

} // namespace

QString demonstrationPassphrase() { return QStringLiteral("the salt keeps"); }

DemoWorld::DemoWorld(const DemoOptions &options)
    : clock(UtcTime{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{1}})
    , answers(options.seed)
    , m_options(options)
{
}

QString DemoWorld::folder(const QString &name) const { return m_options.folder + u'/' + name; }

QString DemoWorld::workspaceOf(const QString &nickname) const
{
    return folder(nickname + QStringLiteral(".saltbush"));
}

Result<std::unique_ptr<study::Workspace>> DemoWorld::unlock(const QString &nickname)
{
    return openWorkspace(services(), workspaceOf(nickname), nickname, passphrase());
}

QString DemoWorld::templateFolder() const
{
    return programFile(QStringLiteral("forms/") + m_options.templateName);
}

void DemoWorld::tell(const QString &line) const
{
    if (m_options.tell)
        m_options.tell(line);
}

Result<void> makeStudy(DemoWorld &world)
{
    SALTBUSH_TRY(world.disk.makeFolder(world.folder(QStringLiteral("store"))));
    SALTBUSH_TRY_ASSIGN(study::StudySource source,
                        readStudySource(world.disk, {.templateFolder = world.templateFolder()}));
    if (source.hasErrors())
        return fail(Error{study::sourceInvalid, source.problems.front().error.place});
    SALTBUSH_TRY_ASSIGN(
        const auto workspace,
        study::createStudy(world.services(), world.workspaceOf(coordinatorName()),
                           {.source = std::move(source),
                            .nickname = coordinatorName(),
                            .passphrase = passphrase(),
                            .storeAddress = world.folder(QStringLiteral("store"))}));
    world.tell(QCoreApplication::translate("Demo", "The coordinator made the study \"%1\".")
                   .arg(workspace->package()->config.name));
    return ok();
}

Result<void> bringIn(DemoWorld &world, const QString &nickname, study::Role role)
{
    QByteArray invitation;
    {
        SALTBUSH_TRY_ASSIGN(const auto coordinator, world.unlock(coordinatorName()));
        SALTBUSH_TRY_ASSIGN(invitation, study::invite(*coordinator, role));
    }
    QByteArray request;
    {
        SALTBUSH_TRY_ASSIGN(study::Joined joined,
                            study::join(world.services(), world.workspaceOf(nickname), nickname,
                                        passphrase(), invitation));
        request = std::move(joined.request);
    }
    {
        SALTBUSH_TRY_ASSIGN(const auto coordinator, world.unlock(coordinatorName()));
        SALTBUSH_TRY(study::enrol(*coordinator, request));
    }
    SALTBUSH_TRY(syncOne(world, coordinatorName()));
    SALTBUSH_TRY(syncOne(world, nickname));
    world.tell(
        QCoreApplication::translate("Demo", "%1 joined as %2.").arg(nickname, study::nameOf(role)));
    return ok();
}

Result<DemoInterview> interviewSomebody(study::Workspace &workspace, DemoWorld &world, int number)
{
    world.clock.advance(betweenInterviews);
    const study::Package &package = *workspace.package();
    const auto &sites = package.config.sites;
    const QStringList &languages = package.config.languages;
    const QString formId = package.forms.front().id;
    DemoInterview done{
        .language = languages[qsizetype(world.answers.nextBelow(std::uint64_t(languages.size())))]};
    const QString site = sites[world.answers.nextBelow(sites.size())].prefix;
    done.declined = number % declineEvery == declineEvery - 1;

    SALTBUSH_TRY_ASSIGN(const study::Participant participant,
                        study::Participants(workspace).meet(site));
    SALTBUSH_TRY_ASSIGN(const consent::Documents documents, consent::Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(const consent::ConsentDocument *document, documents.forForm(formId));
    SALTBUSH_TRY_ASSIGN(consent::Ledger ledger, consent::Ledger::open(workspace));
    SALTBUSH_TRY(ledger.add(
        consentEntry(*document, participant.id, done.language, !done.declined, world.answers),
        participant));
    if (done.declined)
        return done;

    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.inForce(participant.id, formId));
    SALTBUSH_TRY_ASSIGN(const auto open,
                        consent::beginInterview(workspace, consent,
                                                QTimeZone("Australia/Melbourne"), done.language));
    StepTargetOf target(*open->draft);
    RandomAnswers answers(target, world.answers);
    answers.setNonresponseShare(0.1);
    SALTBUSH_TRY(answers.answerAll());
    done.unanswered = answers.unanswered();
    done.repeats = countRepeats(open->draft->session());
    SALTBUSH_TRY(consent::finish(workspace, *open));
    return done;
}

} // namespace saltbush::app
