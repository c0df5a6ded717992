// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AuditSummary.h"
#include "app/cli/Commands.h"
#include "app/cli/Demo.h"
#include "app/cli/SyncSummary.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <cstdio>

namespace saltbush::app
{

namespace
{

struct DemoCommandOptions
{
    std::string folder;
    int interviews = 12;
    std::uint64_t seed = 1;
};

QJsonObject demoToJson(const DemoResult &result, const Outcome &audit)
{
    QJsonObject languages, syncs;
    for (const auto &[language, count] : result.byLanguage)
        languages.insert(language, count);
    for (const auto &[who, report] : result.syncs)
        syncs.insert(who, toJson(report));
    QJsonArray exports;
    for (const dataset::ExportReport &report : result.exports)
        exports.append(report.toJson());
    return {{QStringLiteral("interviews"), result.interviews},
            {QStringLiteral("declined"), result.declined},
            {QStringLiteral("repeats"), result.repeats},
            {QStringLiteral("byLanguage"), languages},
            {QStringLiteral("unanswered"), QJsonArray::fromStringList(result.unanswered)},
            {QStringLiteral("syncs"), syncs},
            {QStringLiteral("exports"), exports},
            {QStringLiteral("audit"), audit.result},
            {QStringLiteral("coordinator"), result.coordinator},
            {QStringLiteral("researchers"), QJsonArray::fromStringList(result.researchers)},
            {QStringLiteral("reviewer"), result.reviewer},
            {QStringLiteral("store"), result.store},
            {QStringLiteral("dataset"), result.dataset},
            {QStringLiteral("passphrase"), demonstrationPassphrase()}};
}

Outcome demo(const DemoCommandOptions &options)
{
    const QString folder = QDir(QString::fromStdString(options.folder)).absolutePath();
    auto result = runDemo({.folder = folder,
                           .interviews = options.interviews,
                           .seed = options.seed,
                           .tell = [](const QString &line) {
                               std::fputs((line + u'\n').toUtf8().constData(), stderr);
                           }});
    if (!result)
        return failed(result.error());
    Outcome audit = auditOutcome(result->audit);
    Outcome outcome{.result = demoToJson(*result, audit), .lines = audit.lines, .exit = audit.exit};
    outcome.lines << QCoreApplication::translate("Demo",
                                                 "Everything is in %1; the passphrase is: %2")
                         .arg(folder, demonstrationPassphrase());
    return outcome;
}

} // namespace

void addDemoCommand(CLI::App &line, Chosen &chosen)
{
    const auto options = std::make_shared<DemoCommandOptions>();
    CLI::App *command =
        line.add_subcommand("demo", "the whole main job, from spreadsheet to audit");
    command->add_option("folder", options->folder, "an empty folder")->required();
    command->add_option("--interviews", options->interviews, "how many")
        ->check(CLI::Range(1, 100'000));
    command->add_option("--seed", options->seed, "fixes answers and clock");
    command->callback([options, &chosen] { chosen = [options] { return demo(*options); }; });
}

} // namespace saltbush::app
