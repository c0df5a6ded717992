// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::app
{

/// A place in the folder for a new workspace, and for its request to join. Its name says nothing:
/// it is read by whoever finds the laptop, in the folder and in the list of recent workspaces.
[[nodiscard]] QString unusedWorkspaceIn(const QString &folder);

/// Beside the workspace, where the request of who joined in it is left for the coordinator.
[[nodiscard]] QString requestFileOf(const QString &workspace);

/// Where the request waits; empty where it does not any more.
[[nodiscard]] QString requestWords(const QString &workspace);

} // namespace saltbush::app
