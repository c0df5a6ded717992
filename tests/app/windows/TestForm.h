// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>

#include "core/form/FormDefinition.h"

namespace saltbush::test
{

/// A small questionnaire in English, Thai, Korean and both Chinese scripts with every kind of
/// question that the interview window knows.
[[nodiscard]] form::SharedForm servicesForm();

} // namespace saltbush::test
