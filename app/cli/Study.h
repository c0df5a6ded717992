// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Outcome.h"
#include "app/cli/World.h"
#include "app/common/Access.h"

#include <CLI/CLI.hpp>

namespace saltbush::app
{

/// The options that every command on a workspace has.
struct WorkspaceOptions
{
    std::string workspace, nickname, passphraseFile;
    WorldOptions world;
};

/// Adds the positional WS and --nickname, --passphrase-file, --now, --timezone, --seed.
void addWorkspaceOptions(CLI::App &command, WorkspaceOptions &options);

[[nodiscard]] inline QString text(const std::string &option)
{
    return QString::fromStdString(option);
}

/// The services a command works with; owns what it borrows. Ids are the operating system's chance
/// whatever the seed: two laptops must never make the same one.
class CommandServices
{
public:
    static Result<std::unique_ptr<CommandServices>> from(const WorldOptions &options);
    [[nodiscard]] study::Services services() { return {m_world->clock(), m_ids, m_disk}; }
    [[nodiscard]] QTimeZone zone() const { return m_world->zone(); }
    [[nodiscard]] Disk &disk() { return m_disk; }

private:
    std::unique_ptr<World> m_world;
    SystemRandom m_ids;
    SystemDisk m_disk;
};

/// Opens the workspace, runs the work in it; every error becomes an Outcome.
Outcome
inWorkspace(const WorkspaceOptions &options,
            const std::function<Result<Outcome>(study::Workspace &, CommandServices &)> &work);

} // namespace saltbush::app
