// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/EvaluationContext.h"

#include <span>

namespace saltbush::interview
{

/// search('file'[, how, columns, text[, filter column, filter value]]): the rows of a file in which
/// one of the columns contains, startswith, endswith or matches the text, whatever the case, and
/// the filter column is the filter value. In the order of the column "sortby", where there is one.
/// As in ODK Collect, but for the order of letters. xpath.wrong-arguments.
Result<xpath::Value> searchFile(xpath::EvaluationContext &context,
                                std::span<const xpath::Value> arguments);

} // namespace saltbush::interview
