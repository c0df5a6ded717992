// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migrations.h"

#include <span>

namespace saltbush::study
{

/// The tables of this folder, module "study".
[[nodiscard]] std::span<const storage::Migration> migrations();

} // namespace saltbush::study
