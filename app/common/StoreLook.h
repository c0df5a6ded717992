// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Synchroniser.h"

#include <optional>

namespace saltbush::app
{

/// What a look into the store came to.
struct StoreLook
{
    std::optional<Error> missed; ///< why nothing, or not all, was seen
    std::vector<Error> refused;  ///< what was there and was not taken
};

/// Before a version of the study is published: what other coordinators published, and what
/// researchers sent, is fetched and merged (sync::fetch). A version that is published without it is
/// joined later; who is revoked without it has sent in vain what lies there.
StoreLook lookIntoStore(study::Workspace &workspace, const sync::SyncWatch &watch = {});

} // namespace saltbush::app
