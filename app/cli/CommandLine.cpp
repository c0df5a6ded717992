// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/common/Process.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace saltbush::app
{

int runCommandLine(int argc, char **argv)
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    CLI::App line("Saltbush: questionnaires without a network, sealed on the way home",
                  "saltbush-cli");
    line.require_subcommand(1);
    line.fallthrough();
    bool asJson = false;
    line.add_flag("--json", asJson, "print one JSON object {ok, result, problems}");

    Chosen chosen;
    addFormCommands(line, chosen);
    addXPathCommand(line, chosen);
    addStudyCommands(line, chosen);
    addInterviewCommands(line, chosen);
    addSyncCommand(line, chosen);
    addExportCommand(line, chosen);
    addAuditCommand(line, chosen);
    addDemoCommand(line, chosen);

    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return line.exit(error) == 0 ? int(Exit::Fine) : int(Exit::Unusable);
    }
    return print(chosen(), asJson);
}

} // namespace saltbush::app
