// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <span>

namespace saltbush::storage
{

/// One step of one module's tables. A module's versions are 1, 2, 3 …; a step that was published
/// never changes.
struct Migration
{
    std::string_view module;
    int version = 0;
    std::string_view sql;
};

/// Brings the tables of the modules named in `steps` up to date, in one transaction, in the order
/// of the list. A file whose tables of such a module are newer than its last step is
/// `storage.newer-format` (facts: module, version in the file, version known). Tables of modules
/// that are not named are left alone.
Result<void> migrate(Database &database, std::span<const Migration> steps);

} // namespace saltbush::storage
