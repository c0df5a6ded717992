// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/World.h"
#include "app/common/Forms.h"
#include "app/common/NewFile.h"
#include "app/common/RandomAnswers.h"
#include "app/common/Steps.h"
#include "core/base/Disk.h"
#include "core/form/StaleTexts.h"
#include "core/interview/AnswerTypes.h"
#include "core/xlsform/TranslatedTexts.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace saltbush::app
{

namespace
{

struct FormOptions
{
    std::string form, out, steps, since;
    WorldOptions world;
};

/// Of a form that cannot be asked.
Error firstError(const LoadedForm &loaded)
{
    const auto isError = [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    };
    return std::ranges::find_if(loaded.problems, isError)->error;
}

/// Texts that a language lacks, and those that were not translated again since an older version.
void checkTexts(const FormOptions &options, LoadedForm &loaded)
{
    std::vector<Problem> texts = xlsform::missingTexts(loaded.workbook);
    std::ranges::move(texts, std::back_inserter(loaded.problems));
    if (options.since.empty() || !loaded.form)
        return;
    const QString since = QString::fromStdString(options.since);
    const auto before = loadForm(since);
    if (before && before->form) {
        std::ranges::move(form::staleTextsSince(*before->form, *loaded.form),
                          std::back_inserter(loaded.problems));
        return;
    }
    // What is wrong with the older one is said beside the others.
    loaded.problems.push_back(
        {Problem::Severity::Error, before ? firstError(*before) : before.error()});
    loaded.problems.back().error.place.file = since;
}

Outcome check(const FormOptions &options)
{
    auto loaded = loadForm(QString::fromStdString(options.form));
    if (!loaded)
        return failed(loaded.error());
    checkTexts(options, *loaded);
    Outcome outcome = found(std::move(loaded->problems));
    if (const form::SharedForm &form = loaded->form) {
        outcome.result = {
            {QStringLiteral("id"), form->id},
            {QStringLiteral("title"), form->title},
            {QStringLiteral("version"), form->version},
            {QStringLiteral("nodes"), qint64(form->nodes().size())},
            {QStringLiteral("languages"), form->translations.languages.join(QStringLiteral(", "))}};
        outcome.lines
            << QCoreApplication::translate("Cli", "%1: ready to be asked").arg(form->title);
    }
    return outcome;
}

Outcome convert(const FormOptions &options)
{
    auto loaded = loadForm(QString::fromStdString(options.form));
    if (!loaded)
        return failed(loaded.error());
    Outcome outcome = found(std::move(loaded->problems));
    if (outcome.exit != Exit::Fine)
        return outcome;
    SystemDisk disk;
    const QString out = QString::fromStdString(options.out);
    const QString itemsets = QFileInfo(out).path() + QStringLiteral("/itemsets.csv");
    // Beside a form that is converted anew it is that form's; else another one uses it.
    if (!loaded->itemsets.isEmpty() && !disk.exists(out) && disk.exists(itemsets)) {
        Error taken{newfile::taken};
        taken.place.file = itemsets;
        return failed(taken);
    }
    if (auto written = writeDurably(disk, out, loaded->xml); !written)
        return failed(written.error());
    if (!loaded->itemsets.isEmpty()) {
        if (auto written = writeDurably(disk, itemsets, loaded->itemsets); !written)
            return failed(written.error());
    }
    outcome.result = {{QStringLiteral("bytes"), loaded->xml.size()}};
    return outcome;
}

QStringList violationFacts(const interview::FormSession &session,
                           const interview::Violation &violation)
{
    const interview::Question question = session.question(violation.node);
    if (violation.code == interview::wrongType)
        return {interview::typeName(question.type)};
    if (violation.code == interview::offScale)
        return {question.parameters.value(QStringLiteral("start")),
                question.parameters.value(QStringLiteral("end")),
                question.parameters.value(QStringLiteral("step"))};
    return {violation.message.text};
}

Error violationError(const interview::FormSession &session, const interview::Violation &violation)
{
    return Error{violation.code, {.node = violation.path}, violationFacts(session, violation)};
}

/// Fills and finalises; problems are the step that could not be taken, or every violation.
Outcome fillForm(interview::FormSession &session, World &world, const std::vector<Step> &steps,
                 const QString &outPath)
{
    LoggedSession target(session, world);
    for (const Step &step : steps)
        if (auto taken = takeStep(target, step); !taken)
            return failed(taken.error());
    auto xml = session.finalise();
    if (!xml) {
        std::vector<Problem> problems;
        for (const interview::Violation &violation : session.validateAll())
            problems.push_back({Problem::Severity::Error, violationError(session, violation)});
        return problems.empty() ? failed(xml.error()) : found(std::move(problems));
    }
    SystemDisk disk;
    if (auto written = writeDurably(disk, outPath, *xml); !written)
        return failed(written.error());
    if (target.log().isWanted()) {
        // Its name stands in the submission: that of the last one filled in this folder.
        const QString log = QFileInfo(outPath).path() + u'/' + interview::auditFileName;
        const QByteArray csv = target.log().csv(world.clock().now());
        if (auto written = writeDurably(disk, log, csv); !written)
            return failed(written.error());
    }
    Outcome outcome;
    outcome.result = {{QStringLiteral("instanceId"), session.instanceId()},
                      {QStringLiteral("instanceName"), session.instanceName()},
                      {QStringLiteral("steps"), qint64(steps.size())}};
    return outcome;
}

Outcome fill(const FormOptions &options)
{
    auto loaded = loadForm(QString::fromStdString(options.form));
    if (!loaded)
        return failed(loaded.error());
    if (!loaded->form)
        return found(std::move(loaded->problems));
    SystemDisk disk;
    auto json = disk.read(QString::fromStdString(options.steps));
    if (!json)
        return failed(json.error());
    auto steps = readSteps(*json);
    if (!steps) {
        steps.error().place.file = QString::fromStdString(options.steps);
        return failed(steps.error());
    }
    auto world = World::from(options.world);
    if (!world)
        return failed(world.error());
    auto session = interview::FormSession::begin(loaded->form, **world);
    if (!session)
        return failed(session.error());
    return fillForm(**session, **world, *steps, QString::fromStdString(options.out));
}

/// STEPS.json that answers every relevant question by chance: to try a form out before people do.
Outcome makeSteps(const FormOptions &options)
{
    auto loaded = loadForm(QString::fromStdString(options.form));
    if (!loaded)
        return failed(loaded.error());
    if (!loaded->form)
        return found(std::move(loaded->problems));
    auto world = World::from(options.world);
    if (!world)
        return failed(world.error());
    auto session = interview::FormSession::begin(loaded->form, **world);
    if (!session)
        return failed(session.error());
    StepTargetOf target(**session);
    RandomAnswers answers(target, (*world)->random());
    if (auto answered = answers.answerAll(); !answered)
        return failed(answered.error());
    SystemDisk disk;
    const QByteArray json = QJsonDocument(answers.steps()).toJson();
    if (auto written = writeDurably(disk, QString::fromStdString(options.out), json); !written)
        return failed(written.error());
    return {.result = {
                {QStringLiteral("steps"), answers.steps().size()},
                {QStringLiteral("unanswered"), QJsonArray::fromStringList(answers.unanswered())}}};
}

CLI::App *subcommand(CLI::App &form, const char *name, const char *description,
                     const std::shared_ptr<FormOptions> &options)
{
    CLI::App *added = form.add_subcommand(name, description);
    added->add_option("form", options->form, "workbook (.xlsx .xls .ods .csv .md) or XForm (.xml)")
        ->required();
    return added;
}

} // namespace

void addFormCommands(CLI::App &line, Chosen &chosen)
{
    CLI::App *form = line.add_subcommand("form", "look at, convert and fill forms");
    form->require_subcommand(1);
    form->fallthrough();
    const auto options = std::make_shared<FormOptions>();

    CLI::App *checking = subcommand(*form, "check", "every error and warning, by cell", options);
    checking->add_option("--since", options->since,
                         "an older version: which translations were not renewed");
    checking->callback([options, &chosen] { chosen = [options] { return check(*options); }; });

    CLI::App *converting = subcommand(*form, "convert", "workbook to XForm", options);
    converting->add_option("out", options->out, "where the XForm goes")->required();
    converting->callback([options, &chosen] { chosen = [options] { return convert(*options); }; });

    CLI::App *trying = subcommand(*form, "steps", "answers by chance, as STEPS.json", options);
    trying->add_option("out", options->out, "where STEPS.json goes")->required();
    addWorldOptions(*trying, options->world);
    trying->callback([options, &chosen] { chosen = [options] { return makeSteps(*options); }; });

    CLI::App *filling = subcommand(*form, "fill", "a whole interview without a screen", options);
    filling->add_option("steps", options->steps, "STEPS.json")->required();
    filling->add_option("out", options->out, "where the submission XML goes")->required();
    addWorldOptions(*filling, options->world);
    filling->callback([options, &chosen] { chosen = [options] { return fill(*options); }; });
    addEncryptCommand(*form, chosen);
}

} // namespace saltbush::app
