// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/Tree.h"

namespace saltbush::form
{

/// A CSV attachment as root/item/column (ODK XForms, "Secondary Instances - External"): UTF-8 with
/// or without BOM, comma or semicolon (whichever the first row has more of), quotes after RFC 4180.
/// Missing cells are empty, surplus ones and blank lines are left out. form.too-large.
[[nodiscard]] Result<xpath::Tree> readCsvInstance(const QByteArray &csv,
                                                  const std::shared_ptr<xpath::Names> &names);

} // namespace saltbush::form
