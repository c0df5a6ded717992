// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "app/common/NewFile.h"
#include "app/common/StoreLook.h"
#include "app/common/Studies.h"
#include "core/study/Membership.h"

namespace saltbush::app
{

namespace
{

using study::Workspace;

namespace beginnings
{
inline constexpr ErrorCode whoLetsIn{"cli.who-lets-in"}; ///< facts: nicknames
} // namespace beginnings

struct StudyOptions : WorkspaceOptions
{
    std::string templateFolder, form, name, store, role, out, invitation, request, staff;
    std::string owner, ownerPassphraseFile;
    std::vector<std::string> consentFiles;
};

Outcome published(const study::Published &package)
{
    return {.result = {{QStringLiteral("version"), qint64(package.version)},
                       {QStringLiteral("bytes"), package.file.size()}},
            .lines = {QCoreApplication::translate("Cli", "version %1 of the study, %2 bytes")
                          .arg(package.version)
                          .arg(package.file.size())}};
}

StudySourceChoice sourceChoice(const StudyOptions &options)
{
    StudySourceChoice choice{.templateFolder = text(options.templateFolder),
                             .formFile = text(options.form),
                             .studyName = text(options.name)};
    for (const std::string &file : options.consentFiles)
        choice.consentFiles << text(file);
    return choice;
}

QString nicknameOf(const StudyOptions &options)
{
    return options.nickname.empty() ? QStringLiteral("me") : text(options.nickname);
}

Outcome newStudy(const StudyOptions &options)
{
    auto services = CommandServices::from(options.world);
    if (!services)
        return failed(services.error());
    auto source = readStudySource((*services)->disk(), sourceChoice(options));
    if (!source)
        return failed(source.error());
    if (source->hasErrors())
        return found(std::move(source->problems));
    auto passphrase = choosePassphrase(text(options.passphraseFile));
    if (!passphrase)
        return failed(passphrase.error());
    const QString nickname = nicknameOf(options);
    auto workspace = study::createStudy((*services)->services(), text(options.workspace),
                                        {.source = std::move(*source),
                                         .name = text(options.name),
                                         .nickname = nickname,
                                         .passphrase = std::move(*passphrase),
                                         .storeAddress = text(options.store)});
    if (!workspace)
        return failed(workspace.error());
    const study::Package &package = *(*workspace)->package();
    return {.result = {{QStringLiteral("study"), package.study.toString()},
                       {QStringLiteral("version"), qint64(package.version)},
                       {QStringLiteral("forms"), qint64(package.forms.size())},
                       {QStringLiteral("nickname"), nickname}},
            .lines = {QCoreApplication::translate("Cli", "%1: ready for the first interview")
                          .arg(package.config.name)}};
}

/// A store that does not answer now stops nobody: what is forked is joined later, and said here.
std::vector<Problem> lookAround(Workspace &workspace)
{
    const StoreLook look = lookIntoStore(workspace);
    std::vector<Problem> warnings;
    if (look.missed)
        warnings.push_back({Problem::Severity::Warning, *look.missed});
    for (const Error &refused : look.refused)
        warnings.push_back({Problem::Severity::Warning, refused});
    return warnings;
}

Result<Outcome> publishStudy(Workspace &workspace, CommandServices &services,
                             const StudyOptions &options)
{
    std::optional<study::StudySource> source;
    if (!options.templateFolder.empty() || !options.form.empty()) {
        SALTBUSH_TRY_ASSIGN(source, readStudySource(services.disk(), sourceChoice(options)));
        if (source->hasErrors())
            return found(std::move(source->problems));
    }
    auto warnings = lookAround(workspace);
    SALTBUSH_TRY_ASSIGN(const study::Published package,
                        study::publish(workspace, std::move(source)));
    Outcome outcome = published(package);
    outcome.problems = std::move(warnings);
    return outcome;
}

Result<Outcome> inviteSomebody(Workspace &workspace, CommandServices &services,
                               const StudyOptions &options)
{
    const auto role = study::roleNamed(text(options.role));
    if (!role)
        return fail(Error{study::jsonWrongValue, {.node = QStringLiteral("--role")}});
    SALTBUSH_TRY(study::invite(workspace, *role, [&](const QByteArray &file) {
        return writeNewFile(services.disk(), text(options.out), file);
    }));
    return Outcome{.result = {{QStringLiteral("role"), study::nameOf(*role)}},
                   .lines = {QCoreApplication::translate(
                       "Cli", "Hand this file over in person: it works once.")}};
}

/// Another person on a laptop that has the study. One who is there lets her in: the key of the
/// database is under passphrases alone, and open to both. Sealed interviews are open to neither.
Result<QByteArray> joinOthers(CommandServices &services, const StudyOptions &options,
                              const QByteArray &invitation)
{
    const study::Services &world = services.services();
    const QString path = text(options.workspace), owner = text(options.owner);
    SALTBUSH_TRY_ASSIGN(const QStringList people, Workspace::people(world.disk, path));
    if (owner.isEmpty())
        return fail(
            Error{beginnings::whoLetsIn, {.file = path}, {people.join(QStringLiteral(", "))}});
    const QString words =
        QCoreApplication::translate("Cli", "Passphrase of %1, who is here already: ").arg(owner);
    SALTBUSH_TRY_ASSIGN(const crypto::SecureBytes theirs,
                        options.ownerPassphraseFile.empty()
                            ? askPassphrase(words)
                            : readPassphrase(text(options.ownerPassphraseFile)));
    SALTBUSH_TRY_ASSIGN(const auto workspace, openWorkspace(world, path, owner, theirs));
    SALTBUSH_TRY_ASSIGN(const crypto::SecureBytes own,
                        choosePassphrase(text(options.passphraseFile)));
    return study::joinHere(*workspace, nicknameOf(options), own, invitation);
}

Result<QByteArray> joinAlone(CommandServices &services, const StudyOptions &options,
                             const QByteArray &invitation)
{
    SALTBUSH_TRY_ASSIGN(const crypto::SecureBytes own,
                        choosePassphrase(text(options.passphraseFile)));
    SALTBUSH_TRY_ASSIGN(study::Joined joined,
                        study::join(services.services(), text(options.workspace),
                                    nicknameOf(options), own, invitation));
    return std::move(joined.request);
}

Result<Outcome> joinStudy(const StudyOptions &options)
{
    SALTBUSH_TRY_ASSIGN(const auto services, CommandServices::from(options.world));
    SALTBUSH_TRY_ASSIGN(const QByteArray invitation,
                        services->disk().read(text(options.invitation)));
    if (services->disk().exists(text(options.out))) // nobody joins without leaving a request
        return fail(newfile::taken);
    const bool isThere =
        services->disk().exists(text(options.workspace) + QStringLiteral("/workspace.json"));
    SALTBUSH_TRY_ASSIGN(const QByteArray request,
                        isThere ? joinOthers(*services, options, invitation)
                                : joinAlone(*services, options, invitation));
    SALTBUSH_TRY(writeNewFile(services->disk(), text(options.out), request));
    return Outcome{
        .result = {{QStringLiteral("nickname"), nicknameOf(options)}},
        .lines = {QCoreApplication::translate(
            "Cli", "Bring the request to your coordinator; practice is possible until then.")}};
}

Result<Outcome> enrolSomebody(Workspace &workspace, CommandServices &services,
                              const StudyOptions &options)
{
    SALTBUSH_TRY_ASSIGN(const QByteArray request, services.disk().read(text(options.request)));
    auto warnings = lookAround(workspace);
    SALTBUSH_TRY_ASSIGN(const study::Enrolled enrolled, study::enrol(workspace, request));
    Outcome outcome = published(enrolled.package);
    outcome.problems = std::move(warnings);
    outcome.result.insert(QStringLiteral("staff"), enrolled.member.id.toString());
    outcome.result.insert(QStringLiteral("nickname"), enrolled.member.nickname);
    outcome.result.insert(QStringLiteral("role"), study::nameOf(enrolled.member.role));
    outcome.result.insert(QStringLiteral("device"), enrolled.device.toString());
    return outcome;
}

Result<Outcome> revokeSomebody(Workspace &workspace, const StudyOptions &options)
{
    auto warnings = lookAround(workspace);
    const study::Package *package = workspace.package();
    if (package == nullptr)
        return fail(study::noPackage);
    for (const study::StaffMember &member : package->staff) {
        if (member.nickname != text(options.staff) && member.id.toString() != text(options.staff))
            continue;
        SALTBUSH_TRY_ASSIGN(const study::Published next, study::revoke(workspace, member.id));
        Outcome outcome = published(next);
        outcome.problems = std::move(warnings);
        return outcome;
    }
    return fail(study::noSuchStaff);
}

Result<Outcome> showStatus(Workspace &workspace)
{
    SALTBUSH_TRY_ASSIGN(const study::StudyStatus status, study::status(workspace));
    return Outcome{
        .result = {{QStringLiteral("study"), status.studyName},
                   {QStringLiteral("role"), status.role ? study::nameOf(*status.role) : QString()},
                   {QStringLiteral("version"), qint64(status.packageVersion)},
                   {QStringLiteral("rootOnlyHere"), status.rootOnlyHere},
                   {QStringLiteral("drafts"), status.drafts},
                   {QStringLiteral("waiting"), status.waiting},
                   {QStringLiteral("sent"), status.sent}},
        .lines = {QCoreApplication::translate("Cli", "%1: %2 open, %3 waiting, %4 on their way")
                      .arg(status.studyName)
                      .arg(status.drafts)
                      .arg(status.waiting)
                      .arg(status.sent)}};
}

using InStudy = Result<Outcome> (*)(Workspace &, CommandServices &, const StudyOptions &);

/// A subcommand that works in an unlocked workspace.
CLI::App *add(CLI::App &group, const char *name, const char *description,
              const std::shared_ptr<StudyOptions> &options, Chosen &chosen, InStudy work)
{
    CLI::App *command = group.add_subcommand(name, description);
    addWorkspaceOptions(*command, *options);
    command->callback([options, work, &chosen] {
        chosen = [options, work] {
            return inWorkspace(*options, [&](Workspace &workspace, CommandServices &services) {
                return work(workspace, services, *options);
            });
        };
    });
    return command;
}

void addSourceOptions(CLI::App &command, StudyOptions &options)
{
    command.add_option("--template", options.templateFolder, "a folder with study.json");
    command.add_option("--form", options.form, "one workbook or XForm");
    command.add_option("--consent-document", options.consentFiles,
                       "with --form: consent documents (.json); none: a plain one of ours");
    command.add_option("--name", options.name, "what the study is called");
}

void addBeginnings(CLI::App &group, const std::shared_ptr<StudyOptions> &options, Chosen &chosen)
{
    CLI::App *making = group.add_subcommand("new", "a study, alone or for many");
    addWorkspaceOptions(*making, *options);
    addSourceOptions(*making, *options);
    making->add_option("--store", options->store, "where laptops will sync");
    making->callback([options, &chosen] { chosen = [options] { return newStudy(*options); }; });

    CLI::App *joining = group.add_subcommand("join", "join by an invitation");
    addWorkspaceOptions(*joining, *options);
    joining->add_option("--invitation", options->invitation, "the invitation file")->required();
    joining->add_option("--out", options->out, "where the request goes")->required();
    joining->add_option("--as", options->owner,
                        "where the workspace exists: who of it lets the new person in");
    joining->add_option("--owner-passphrase-file", options->ownerPassphraseFile,
                        "with --as: a file with that person's passphrase");
    joining->callback([options, &chosen] {
        chosen = [options] {
            auto joined = joinStudy(*options);
            return joined ? std::move(*joined) : failed(joined.error());
        };
    });
}

} // namespace

void addStudyCommands(CLI::App &line, Chosen &chosen)
{
    CLI::App *group = line.add_subcommand("study", "make a study, invite and enrol people");
    group->require_subcommand(1);
    group->fallthrough();
    const auto options = std::make_shared<StudyOptions>();
    addBeginnings(*group, options, chosen);

    addSourceOptions(
        *add(*group, "publish", "the next version of the study", options, chosen, publishStudy),
        *options);
    CLI::App *inviting =
        add(*group, "invite", "an invitation for one person", options, chosen, inviteSomebody);
    inviting->add_option("--role", options->role, "researcher, coordinator or reviewer")
        ->required();
    inviting->add_option("--out", options->out, "where the invitation goes")->required();
    add(*group, "enrol", "take somebody in", options, chosen, enrolSomebody)
        ->add_option("--request", options->request, "the request file")
        ->required();
    add(*group, "revoke", "somebody leaves", options, chosen,
        [](Workspace &workspace, CommandServices &, const StudyOptions &given) {
            return revokeSomebody(workspace, given);
        })
        ->add_option("--staff", options->staff, "nickname or id")
        ->required();
    add(*group, "status", "what is open, waiting and on its way", options, chosen,
        [](Workspace &workspace, CommandServices &, const StudyOptions &) {
            return showStatus(workspace);
        });
}

} // namespace saltbush::app
