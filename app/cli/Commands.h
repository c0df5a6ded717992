// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Outcome.h"

#include <functional>

namespace CLI
{
class App;
}

namespace saltbush::app
{

/// What the chosen subcommand will do once the line is parsed; set by it, run by runCommandLine.
using Chosen = std::function<Outcome()>;

// Each adds its subcommands to the line. The option structs live as long as the App.
void addFormCommands(CLI::App &line, Chosen &chosen);
void addEncryptCommand(CLI::App &form, Chosen &chosen); ///< below "form"
void addXPathCommand(CLI::App &line, Chosen &chosen);
void addStudyCommands(CLI::App &line, Chosen &chosen);
void addInterviewCommands(CLI::App &line, Chosen &chosen);
void addSyncCommand(CLI::App &line, Chosen &chosen);
void addExportCommand(CLI::App &line, Chosen &chosen);
void addAuditCommand(CLI::App &line, Chosen &chosen);
void addDemoCommand(CLI::App &line, Chosen &chosen);

/// The whole of saltbush-cli: parses, runs, prints, gives the exit code.
int runCommandLine(int argc, char **argv);

} // namespace saltbush::app
