// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "app/cli/SyncSummary.h"
#include "core/sync/Synchroniser.h"

#include <QCoreApplication>

namespace saltbush::app
{

QJsonObject toJson(const sync::SyncReport &report)
{
    return {{QStringLiteral("sent"), report.sent},
            {QStringLiteral("received"), report.received},
            {QStringLiteral("acknowledged"), report.acknowledged},
            {QStringLiteral("waiting"), report.waiting},
            {QStringLiteral("pending"), report.pending},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("receipted"), report.receipted},
            {QStringLiteral("refused"), qint64(report.refused.size())},
            {QStringLiteral("packagesSent"), report.packagesSent},
            {QStringLiteral("packagesInstalled"), report.packagesInstalled},
            {QStringLiteral("packageVersion"), qint64(report.packageVersion)}};
}

namespace
{

/// What came and went of the study itself.
QStringList studyLines(const sync::SyncReport &report)
{
    QStringList lines;
    if (report.packageVersion == 0)
        lines << QCoreApplication::translate("Cli",
                                             "The study has not arrived yet: bring the request to "
                                             "your coordinator, then sync again.");
    if (report.packagesInstalled > 0)
        lines << QCoreApplication::translate("Cli", "Version %1 of the study came.")
                     .arg(report.packageVersion);
    if (report.packagesSent > 0)
        lines << QCoreApplication::translate("Cli", "Version %1 of the study went to the store.")
                     .arg(report.packageVersion);
    return lines;
}

} // namespace

Outcome syncOutcome(const sync::SyncReport &report)
{
    Outcome outcome{.result = toJson(report)};
    for (const sync::Refusal &refusal : report.refused)
        outcome.problems.push_back(
            {Problem::Severity::Error,
             Error{refusal.code,
                   {.node = refusal.record.isEmpty() ? refusal.object : refusal.record}}});
    outcome.exit = report.refused.empty() ? Exit::Fine : Exit::Finding;
    outcome.lines << QCoreApplication::translate(
                         "Cli", "sent %1, received %2, safe %3, waiting %4, refused %5")
                         .arg(report.sent)
                         .arg(report.received)
                         .arg(report.acknowledged)
                         .arg(report.waiting)
                         .arg(report.refused.size());
    outcome.lines << studyLines(report);
    return outcome;
}

void addSyncCommand(CLI::App &line, Chosen &chosen)
{
    struct SyncOptions : WorkspaceOptions
    {
        std::string store;
    };
    const auto options = std::make_shared<SyncOptions>();
    CLI::App *command = line.add_subcommand("sync", "send what is sealed, fetch what is new");
    addWorkspaceOptions(*command, *options);
    command->add_option("--store", options->store, "a folder; the study's own by default");
    command->callback([options, &chosen] {
        chosen = [options] {
            return inWorkspace(
                *options, [&](study::Workspace &workspace, CommandServices &) -> Result<Outcome> {
                    SALTBUSH_TRY_ASSIGN(const sync::SyncReport report,
                                        sync::synchronise(workspace, text(options->store)));
                    return syncOutcome(report);
                });
        };
    });
}

} // namespace saltbush::app
