// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"

namespace saltbush::xlsform
{

/// Warnings of cells that convert and surely are not meant so: a default that is no answer to its
/// question, a note that must be answered, a message whose rule is missing.
void checkValues(const Form &form, Report &report);

} // namespace saltbush::xlsform
