// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Icons.h"
#include "core/study/Role.h"

#include <optional>
#include <vector>

namespace saltbush::app
{

class Page;

/// One entry of the rail.
struct PageEntry
{
    PageId id;
    Sign sign;
    QString name; ///< in the interface's language now
    std::function<Page *(const PageContext &)> make;
};

/// What somebody of this role has on the rail, in order. Without a role: no study yet. These only
/// leave out what would be empty: what a role cannot do, its keys cannot do.
[[nodiscard]] std::vector<PageEntry> pagesFor(std::optional<study::Role> role);

} // namespace saltbush::app
