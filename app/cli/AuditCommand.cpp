// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AuditSummary.h"
#include "app/cli/Commands.h"
#include "app/cli/Study.h"
#include "core/sync/Synchroniser.h"

namespace saltbush::app
{

void addAuditCommand(CLI::App &line, Chosen &chosen)
{
    const auto options = std::make_shared<WorkspaceOptions>();
    CLI::App *command = line.add_subcommand("audit", "the ethics reviewer's checks");
    addWorkspaceOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options] {
            return inWorkspace(
                *options, [](study::Workspace &workspace, CommandServices &) -> Result<Outcome> {
                    SALTBUSH_TRY(sync::mergeOwn(workspace));
                    SALTBUSH_TRY_ASSIGN(const consent::AuditReport report,
                                        consent::runAudit(workspace));
                    return auditOutcome(report);
                });
        };
    });
}

} // namespace saltbush::app
