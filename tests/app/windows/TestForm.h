// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>

#include "core/form/FormDefinition.h"

namespace saltbush::test
{

/// A small questionnaire in English, Thai, Korean and both Chinese scripts with every kind of
/// question that the interview window knows.
[[nodiscard]] form::SharedForm servicesForm();
/// A form written where it is tested, as the tables of a workbook in Markdown.
form::SharedForm formOfTables(const QString &markdown);

} // namespace saltbush::test
