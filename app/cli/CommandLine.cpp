// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/common/Process.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace saltbush::app
{

namespace
{

/// Parsing stops at what it does not understand, perhaps before it came to --json.
bool wantsJson(int argc, char **argv)
{
    return std::any_of(argv, argv + argc,
                       [](const char *word) { return std::string_view(word) == "--json"; });
}

/// Help is asked for and shown; anything else is told as every other problem is.
int exitForUsage(const CLI::App &line, const CLI::ParseError &error, bool asJson)
{
    const bool isHelp = error.get_exit_code() == 0;
    if (asJson && !isHelp)
        return print(failed(Error{usage}.with(QString::fromLocal8Bit(error.what()))), true);
    return line.exit(error) == 0 ? int(Exit::Fine) : int(Exit::Unusable);
}

} // namespace

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
        return exitForUsage(line, error, wantsJson(argc, argv));
    }
    return print(chosen(), asJson);
}

} // namespace saltbush::app
