// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "app/common/Steps.h"
#include "core/consent/Finish.h"

#include <QJsonArray>

#include <cstdio>

namespace saltbush::app
{

namespace
{

using study::Workspace;

namespace interviews
{
inline constexpr ErrorCode badConsent{"cli.bad-consent"};
inline constexpr ErrorCode nothingToResume{"cli.nothing-to-resume"};
} // namespace interviews

struct InterviewOptions : WorkspaceOptions
{
    std::string form, steps, consent, mode = "verbal", consentLanguage, participant, site,
                                      outcome = "complete";
    std::size_t fromStep = 1;
    bool eligible = false, capable = false, understood = false, resume = false, keepOpen = false;
};

/// "take-part=yes audio=no" → scopes.
Result<std::map<QString, bool>> readScopes(const QString &given)
{
    std::map<QString, bool> scopes;
    for (const QString &word : given.split(u' ', Qt::SkipEmptyParts)) {
        const QString answer = word.section(u'=', 1);
        if (answer != QLatin1StringView("yes") && answer != QLatin1StringView("no"))
            return fail(Error{interviews::badConsent}.with(word));
        scopes[word.section(u'=', 0, 0)] = answer == QLatin1StringView("yes");
    }
    return scopes;
}

Result<study::Participant> participantOf(Workspace &workspace, const InterviewOptions &options)
{
    study::Participants participants(workspace);
    return options.participant.empty() ? participants.add(text(options.site))
                                       : participants.find(text(options.participant));
}

/// Takes consent as the options say, unless nothing is said and one is in force already.
Result<consent::ConsentInForce> takeConsent(Workspace &workspace, const InterviewOptions &options,
                                            ParticipantId participant, const QString &formId)
{
    SALTBUSH_TRY_ASSIGN(consent::Ledger ledger, consent::Ledger::open(workspace));
    if (options.consent.empty())
        return ledger.inForce(participant, formId);
    SALTBUSH_TRY_ASSIGN(const consent::Documents documents, consent::Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(const consent::ConsentDocument *document, documents.forForm(formId));
    const auto mode = consent::modeNamed(text(options.mode));
    if (!mode)
        return fail(Error{consent::modeNotAllowed}.with(text(options.mode)));
    SALTBUSH_TRY_ASSIGN(const auto scopes, readScopes(text(options.consent)));
    consent::NewEntry entry{.participant = participant,
                            .document = document->id,
                            .version = document->version,
                            .language = options.consentLanguage.empty()
                                ? document->languages.begin()->first
                                : text(options.consentLanguage),
                            .mode = *mode,
                            .scopes = scopes,
                            .eligible = options.eligible,
                            .capable = options.capable};
    for (const consent::ComprehensionQuestion &question : document->comprehension)
        entry.comprehension.push_back({question.id, options.understood});
    SALTBUSH_TRY(ledger.add(entry));
    return ledger.inForce(participant, formId);
}

/// An answer is acknowledged when this line is out: its commit returned.
void acknowledge(const Step &step)
{
    std::fprintf(stderr, "saved %d\n", step.number);
    std::fflush(stderr);
}

Result<QString> formIdOf(const Workspace &workspace, const InterviewOptions &options)
{
    const study::Package *package = workspace.package();
    if (package == nullptr)
        return fail(study::noPackage);
    if (options.form.empty() && package->forms.size() == 1)
        return package->forms.front().id;
    if (package->form(text(options.form)) == nullptr)
        return fail(Error{study::noSuchForm}.with(text(options.form)));
    return text(options.form);
}

Result<std::unique_ptr<study::OpenDraft>>
beginOrResume(Workspace &workspace, CommandServices &services, const InterviewOptions &options)
{
    if (options.resume) {
        study::Drafts drafts(workspace);
        SALTBUSH_TRY_ASSIGN(const auto mine, drafts.mine());
        if (mine.empty())
            return fail(interviews::nothingToResume);
        return consent::openInterview(workspace, mine.front().id);
    }
    SALTBUSH_TRY_ASSIGN(const QString formId, formIdOf(workspace, options));
    SALTBUSH_TRY_ASSIGN(const study::Participant participant, participantOf(workspace, options));
    SALTBUSH_TRY_ASSIGN(const auto consent,
                        takeConsent(workspace, options, participant.id, formId));
    return consent::beginInterview(workspace, consent, services.zone());
}

Result<Outcome> run(Workspace &workspace, CommandServices &services,
                    const InterviewOptions &options)
{
    const auto outcomeKind = study::outcomeNamed(text(options.outcome));
    if (!outcomeKind)
        return fail(Error{study::jsonWrongValue, {.node = QStringLiteral("--outcome")}});
    SALTBUSH_TRY_ASSIGN(const QByteArray json, services.disk().read(text(options.steps)));
    SALTBUSH_TRY_ASSIGN(const auto steps, readSteps(json));
    SALTBUSH_TRY_ASSIGN(const auto open, beginOrResume(workspace, services, options));
    SALTBUSH_TRY_ASSIGN(const study::Participant participant,
                        study::Participants(workspace).get(open->info.participant));
    QJsonObject result{{QStringLiteral("participant"), participant.code},
                       {QStringLiteral("interview"), open->info.id.toString()},
                       {QStringLiteral("record"), open->info.record.toString()}};
    StepTargetOf target(*open->draft);
    for (std::size_t i = std::max<std::size_t>(options.fromStep, 1) - 1; i < steps.size(); ++i) {
        SALTBUSH_TRY(takeStep(target, steps[i]));
        acknowledge(steps[i]);
    }
    if (options.keepOpen)
        return Outcome{.result = result};
    SALTBUSH_TRY_ASSIGN(const consent::Finished finished,
                        consent::finish(workspace, *open, *outcomeKind));
    result.insert(QStringLiteral("sequence"), qint64(finished.sequence));
    result.insert(QStringLiteral("readableHere"), finished.readableHere);
    if (!finished.isSwept)
        workspace.note(Error{study::notSwept}.later());
    return Outcome{
        .result = result,
        .lines = {
            QCoreApplication::translate("Cli", "%1: finished and sealed").arg(participant.code)}};
}

Result<Outcome> list(Workspace &workspace)
{
    study::Participants participants(workspace);
    QJsonArray open;
    SALTBUSH_TRY_ASSIGN(const auto drafts, study::Drafts(workspace).mine());
    for (const study::DraftInfo &draft : drafts) {
        SALTBUSH_TRY_ASSIGN(const auto participant, participants.get(draft.participant));
        open.append(QJsonObject{{QStringLiteral("interview"), draft.id.toString()},
                                {QStringLiteral("participant"), participant.code},
                                {QStringLiteral("form"), draft.formId},
                                {QStringLiteral("started"), toIsoUtc(draft.started)}});
    }
    SALTBUSH_TRY_ASSIGN(const auto past, participants.past());
    return Outcome{.result = {{QStringLiteral("open"), open},
                              {QStringLiteral("finished"), qint64(past.size())}},
                   .lines = {QCoreApplication::translate("Cli", "%1 open, %2 finished")
                                 .arg(open.size())
                                 .arg(past.size())}};
}

void addRun(CLI::App &group, Chosen &chosen)
{
    const auto options = std::make_shared<InterviewOptions>();
    CLI::App *command = group.add_subcommand("run", "a real interview, consent included");
    addWorkspaceOptions(*command, *options);
    command->add_option("--form", options->form, "id of the form; the only one by default");
    command->add_option("--steps", options->steps, "STEPS.json")->required();
    command->add_option("--consent", options->consent,
                        "every scope answered: \"take-part=yes audio=no\"");
    command->add_option("--mode", options->mode,
                        "verbal, witnessed, signed, audio-recorded, implied");
    command->add_option("--consent-language", options->consentLanguage,
                        "language the text was read in");
    command->add_flag("--eligible", options->eligible, "the participant is eligible");
    command->add_flag("--capable", options->capable, "the participant can decide for herself");
    command->add_flag("--understood", options->understood,
                      "the questions about the text were answered");
    command->add_option("--participant", options->participant, "a code; none: a new participant");
    command->add_option("--site", options->site, "prefix of the site of a new participant");
    command->add_option("--outcome", options->outcome, "complete, partial, broken-off …");
    command->add_flag("--resume", options->resume, "go on with the newest open interview");
    command->add_option("--from-step", options->fromStep, "with --resume: the first step to take");
    command->add_flag("--keep-open", options->keepOpen, "do not finish");
    command->callback([options, &chosen] {
        chosen = [options] {
            return inWorkspace(*options, [&](Workspace &workspace, CommandServices &services) {
                return run(workspace, services, *options);
            });
        };
    });
}

} // namespace

void addInterviewCommands(CLI::App &line, Chosen &chosen)
{
    CLI::App *group = line.add_subcommand("interview", "interviews in a workspace");
    group->require_subcommand(1);
    group->fallthrough();
    addRun(*group, chosen);
    const auto options = std::make_shared<InterviewOptions>();
    CLI::App *listing = group->add_subcommand("list", "what is open and what is finished");
    addWorkspaceOptions(*listing, *options);
    listing->callback([options, &chosen] {
        chosen = [options] {
            return inWorkspace(
                *options, [](Workspace &workspace, CommandServices &) { return list(workspace); });
        };
    });
}

} // namespace saltbush::app
