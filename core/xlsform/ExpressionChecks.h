// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xpath/FunctionSet.h"

namespace saltbush::xlsform
{

/// Errors (form.bad-expression) for cells whose expression cannot be read, at their cell and
/// together with everything else that is wrong. References count as paths: whether they name a
/// question is for checkReferences(). Warnings for those that surely are not meant so
/// (MeaningChecks.h).
void checkExpressions(const Form &form, const xpath::FunctionSet &functions, Report &report);

} // namespace saltbush::xlsform
