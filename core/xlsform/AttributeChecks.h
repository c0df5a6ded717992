// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"

namespace saltbush::xlsform
{

/// Columns such as bind::x or instance::y:z become attributes, and extra columns of choices
/// become elements: errors where one could not be written, or its prefix is declared nowhere.
/// Also checks the reasons of bind::saltbush:nonresponse.
void checkAttributes(const Form &form, Report &report);

/// Whether any column is in Saltbush's own namespace.
[[nodiscard]] bool usesSaltbushNamespace(const Form &form);

} // namespace saltbush::xlsform
