// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/InterviewConsent.h"
#include "app/cli/Study.h"
#include "app/common/Steps.h"
#include "core/consent/Finish.h"

#include <QJsonArray>

#include <cstdio>
#include <variant>

namespace saltbush::app
{

namespace
{

using study::Workspace;

inline constexpr ErrorCode nothingToResume{"cli.nothing-to-resume"};

struct InterviewOptions : WorkspaceOptions
{
    std::string form, steps, participant, site, changeReason, outcome = "complete";
    ConsentOptions taking;
    std::size_t fromStep = 1;
    bool resume = false, keepOpen = false;
};

/// Known, or met and not kept yet.
Result<study::Participant> participantOf(Workspace &workspace, const InterviewOptions &options)
{
    const study::Participants participants(workspace);
    return options.participant.empty() ? participants.meet(text(options.site))
                                       : participants.find(text(options.participant));
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

/// Begins with a form that opens, and with consent. Whoever is not written down yet is so with what
/// she said, or not at all. An open interview, or the entry of a no.
Result<std::variant<std::unique_ptr<study::OpenDraft>, consent::LocalConsent>>
begin(Workspace &workspace, CommandServices &services, const InterviewOptions &options)
{
    SALTBUSH_TRY_ASSIGN(const QString formId, formIdOf(workspace, options));
    SALTBUSH_TRY(workspace.forms().form(workspace.package()->form(formId)->hash));
    const bool asks = !options.taking.scopes.empty();
    if (!asks && options.participant.empty())
        return fail(consent::notGiven);
    std::optional<consent::NewEntry> entry;
    if (asks) {
        SALTBUSH_TRY_ASSIGN(entry, consentEntry(workspace, options.taking, formId));
    }
    SALTBUSH_TRY_ASSIGN(consent::Ledger ledger, consent::Ledger::open(workspace));
    SALTBUSH_TRY_ASSIGN(const study::Participant participant, participantOf(workspace, options));
    if (entry) {
        SALTBUSH_TRY_ASSIGN(const consent::WhoSaid noted, ledger.add(*entry, participant));
        if (noted.said.kind == consent::EntryKind::Declined)
            return noted.said;
    }
    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.inForce(participant.id, formId));
    return consent::beginInterview(workspace, consent, services.zone(),
                                   entry ? entry->language : QString());
}

Result<std::unique_ptr<study::OpenDraft>> resume(Workspace &workspace)
{
    SALTBUSH_TRY_ASSIGN(const auto mine, study::Drafts(workspace).mine());
    if (mine.empty())
        return fail(nothingToResume);
    return consent::openInterview(workspace, mine.front().id);
}

Result<Outcome> declined(Workspace &workspace, const consent::LocalConsent &said)
{
    SALTBUSH_TRY_ASSIGN(const study::Participant participant,
                        study::Participants(workspace).get(said.participant));
    return Outcome{.result = {{QStringLiteral("participant"), participant.code},
                              {QStringLiteral("declined"), true},
                              {QStringLiteral("entry"), said.entry.toString()}},
                   .lines = {QCoreApplication::translate(
                                 "Cli", "%1: declined. That is written down, and nothing else.")
                                 .arg(participant.code)}};
}

Result<Outcome> ask(Workspace &workspace, study::OpenDraft &open, const std::vector<Step> &steps,
                    const InterviewOptions &options, study::Outcome outcome)
{
    SALTBUSH_TRY_ASSIGN(const study::Participant participant,
                        study::Participants(workspace).get(open.info.participant));
    QJsonObject result{{QStringLiteral("participant"), participant.code},
                       {QStringLiteral("declined"), false},
                       {QStringLiteral("interview"), open.info.id.toString()},
                       {QStringLiteral("record"), open.info.record.toString()}};
    StepTargetOf target(*open.draft);
    for (std::size_t i = std::max<std::size_t>(options.fromStep, 1) - 1; i < steps.size(); ++i) {
        SALTBUSH_TRY(takeStep(target, steps[i]));
        acknowledge(steps[i]);
    }
    if (options.keepOpen)
        return Outcome{.result = result};
    if (!options.changeReason.empty() && open.draft->owesChangeReason())
        SALTBUSH_TRY(open.draft->giveChangeReason(text(options.changeReason)));
    SALTBUSH_TRY_ASSIGN(const consent::Finished finished,
                        consent::finish(workspace, open, outcome));
    result.insert(QStringLiteral("sequence"), qint64(finished.sequence));
    result.insert(QStringLiteral("readableHere"), finished.readableHere);
    if (!finished.isSwept)
        workspace.note(Error{study::notSwept}.later());
    return Outcome{
        .result = result,
        .lines = {
            QCoreApplication::translate("Cli", "%1: finished and sealed").arg(participant.code)}};
}

Result<Outcome> run(Workspace &workspace, CommandServices &services,
                    const InterviewOptions &options)
{
    const auto outcome = study::outcomeNamed(text(options.outcome));
    if (!outcome)
        return fail(Error{study::jsonWrongValue, {.node = QStringLiteral("--outcome")}});
    SALTBUSH_TRY_ASSIGN(const QByteArray json, services.disk().read(text(options.steps)));
    SALTBUSH_TRY_ASSIGN(const auto steps, readSteps(json));
    if (options.resume) {
        SALTBUSH_TRY_ASSIGN(const auto open, resume(workspace));
        return ask(workspace, *open, steps, options, *outcome);
    }
    SALTBUSH_TRY_ASSIGN(const auto begun, begin(workspace, services, options));
    if (const auto *said = std::get_if<consent::LocalConsent>(&begun))
        return declined(workspace, *said);
    return ask(workspace, *std::get<0>(begun), steps, options, *outcome);
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
    SALTBUSH_TRY_ASSIGN(const auto everybody, participants.all());
    return Outcome{.result = {{QStringLiteral("open"), open},
                              {QStringLiteral("participants"), qint64(everybody.size())},
                              {QStringLiteral("finished"), qint64(past.size())}},
                   .lines = {QCoreApplication::translate("Cli", "%1 open, %2 finished")
                                 .arg(open.size())
                                 .arg(past.size())}};
}

struct CarryOverOptions : WorkspaceOptions
{
    std::string interview;
    bool apply = false;
};

QJsonArray pathsOf(const interview::CarryOver &plan, interview::CarriedAnswer::Fate fate)
{
    QJsonArray paths;
    for (const interview::CarriedAnswer &answer : plan.answers)
        if (answer.fate == fate)
            paths.append(answer.path);
    return paths;
}

Result<InterviewId> interviewNamed(study::Drafts &drafts, const QString &name)
{
    if (!name.isEmpty()) {
        const auto id = InterviewId::fromString(name);
        return id ? Result<InterviewId>(*id) : fail(study::noSuchDraft);
    }
    SALTBUSH_TRY_ASSIGN(const auto mine, drafts.mine());
    for (const study::DraftInfo &draft : mine)
        if (drafts.newerForm(draft))
            return draft.id;
    return fail(nothingToResume);
}

/// Says by question what another version of the form does to an open interview; does it only where
/// that is asked for.
Result<Outcome> carryOver(Workspace &workspace, const CarryOverOptions &options)
{
    using Fate = interview::CarriedAnswer::Fate;
    study::Drafts drafts(workspace);
    SALTBUSH_TRY_ASSIGN(InterviewId id, interviewNamed(drafts, text(options.interview)));
    SALTBUSH_TRY_ASSIGN(const interview::CarryOver plan, drafts.planCarryOver(id));
    if (options.apply) {
        SALTBUSH_TRY_ASSIGN(id, drafts.carryOver(id));
    }
    Outcome outcome;
    outcome.result = {{QStringLiteral("interview"), id.toString()},
                      {QStringLiteral("carriedOver"), options.apply},
                      {QStringLiteral("kept"), plan.count(Fate::Kept)},
                      {QStringLiteral("objected"), pathsOf(plan, Fate::Objected)},
                      {QStringLiteral("doesNotFit"), pathsOf(plan, Fate::DoesNotFit)},
                      {QStringLiteral("noPlace"), pathsOf(plan, Fate::NoPlace)}};
    outcome.lines << QCoreApplication::translate(
                         "Cli",
                         "%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place")
                         .arg(plan.count(Fate::Kept))
                         .arg(plan.count(Fate::Objected))
                         .arg(plan.count(Fate::DoesNotFit))
                         .arg(plan.count(Fate::NoPlace));
    for (const interview::CarriedAnswer &answer : plan.answers)
        if (answer.fate != Fate::Kept)
            outcome.lines << QStringLiteral("  ") + answer.path;
    return outcome;
}

void addCarryOver(CLI::App &group, Chosen &chosen)
{
    const auto options = std::make_shared<CarryOverOptions>();
    CLI::App *command = group.add_subcommand(
        "carry-over", "what a newer version of the form does to an open interview");
    addWorkspaceOptions(*command, *options);
    command->add_option("--interview", options->interview,
                        "its id; the newest that began with an older version by default");
    command->add_flag("--apply", options->apply, "do it");
    command->callback([options, &chosen] {
        chosen = [options] {
            return inWorkspace(*options, [&](Workspace &workspace, CommandServices &) {
                return carryOver(workspace, *options);
            });
        };
    });
}

void addRun(CLI::App &group, Chosen &chosen)
{
    const auto options = std::make_shared<InterviewOptions>();
    CLI::App *command = group.add_subcommand("run", "a real interview, consent included");
    addWorkspaceOptions(*command, *options);
    command->add_option("--form", options->form, "id of the form; the only one by default");
    command->add_option("--steps", options->steps, "STEPS.json")->required();
    addConsentOptions(*command, options->taking);
    command->add_option("--participant", options->participant, "a code; none: a new participant");
    command->add_option("--site", options->site, "prefix of the site of a new participant");
    command->add_option("--outcome", options->outcome, "complete, partial, broken-off …");
    command->add_flag("--resume", options->resume, "go on with the newest open interview");
    command->add_option("--from-step", options->fromStep, "with --resume: the first step to take");
    command->add_option("--change-reason", options->changeReason,
                        "with --resume: why earlier answers are changed, where the form asks");
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
    addCarryOver(*group, chosen);
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
