// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/DemoPeople.h"
#include "core/consent/Finish.h"
#include "tests/support/TempFolder.h"

namespace saltbush::test
{

/// A coordinator, a researcher called "may" who is enrolled, and a store between them.
class Scene
{
public:
    Scene();

    [[nodiscard]] study::Services services() { return m_world.services(); }
    [[nodiscard]] app::DemoWorld &world() { return m_world; }
    [[nodiscard]] QString researcherPath() const { return m_world.workspaceOf(researcher()); }
    [[nodiscard]] static QString researcher() { return QStringLiteral("may"); }
    [[nodiscard]] static crypto::SecureBytes passphrase();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// May's workspace, through these services (another disk, another VFS) where given.
    Result<std::unique_ptr<study::Workspace>> unlockResearcher();
    Result<std::unique_ptr<study::Workspace>> unlockResearcher(const study::Services &services);
    sync::SyncReport syncResearcher();
    sync::SyncReport syncCoordinator();
    /// How many interviews the coordinator holds.
    qint64 merged();

private:
    TempFolder m_folder;
    app::DemoOptions m_options;
    app::DemoWorld m_world;
};

/// A new participant who agrees to everything, and her interview begun.
Result<std::unique_ptr<study::OpenDraft>> beginInterview(study::Workspace &workspace);

/// Records what was acknowledged: path → value, in the order of the answers.
struct Acknowledged
{
    std::vector<std::pair<QString, QString>> answers;
    [[nodiscard]] QHash<QString, QString> last() const;
};

} // namespace saltbush::test
