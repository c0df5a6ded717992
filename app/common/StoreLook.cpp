// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/StoreLook.h"

namespace saltbush::app
{

StoreLook lookIntoStore(study::Workspace &workspace, const sync::SyncWatch &watch)
{
    StoreLook look;
    const auto report = sync::fetch(workspace, watch);
    if (!report)
        look.missed = report.error();
    else
        for (const sync::Refusal &refusal : report->refused)
            look.refused.push_back({refusal.code, {.node = refusal.object + refusal.record}});
    return look;
}

} // namespace saltbush::app
