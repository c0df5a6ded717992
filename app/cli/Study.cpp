// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Study.h"

namespace saltbush::app
{

void addWorkspaceOptions(CLI::App &command, WorkspaceOptions &options)
{
    command.add_option("workspace", options.workspace, "the folder NAME.saltbush")->required();
    command.add_option("--nickname", options.nickname, "who opens it, where several could");
    command.add_option("--passphrase-file", options.passphraseFile,
                       "a file with the passphrase in its first line");
    addWorldOptions(command, options.world);
}

Result<std::unique_ptr<CommandServices>> CommandServices::from(const WorldOptions &options)
{
    auto services = std::make_unique<CommandServices>();
    SALTBUSH_TRY_ASSIGN(services->m_world, World::from(options));
    return services;
}

Outcome
inWorkspace(const WorkspaceOptions &options,
            const std::function<Result<Outcome>(study::Workspace &, CommandServices &)> &work)
{
    auto services = CommandServices::from(options.world);
    if (!services)
        return failed(services.error());
    auto workspace = openWorkspace((*services)->services(),
                                   {.workspace = text(options.workspace),
                                    .nickname = text(options.nickname),
                                    .passphraseFile = text(options.passphraseFile)});
    if (!workspace)
        return failed(workspace.error());
    auto done = work(**workspace, **services);
    Outcome outcome = done ? std::move(*done) : failed(done.error());
    for (const Error &finding : (*workspace)->findings())
        outcome.problems.push_back({Problem::Severity::Warning, finding});
    return outcome;
}

} // namespace saltbush::app
