// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::interview
{

/// What keeps a form that can be read from being asked: questions that depend on each other in a
/// circle (form.dependency-cycle, one problem a circle; place.node is one of them, the fact names
/// all, in order), or that take more work than an interview may (xpath.too-much; place.node is the
/// first that was not tried, the fact says how many rules were not).
///
/// Where nothing does, warnings: what an interview gets wrong as soon as it begins, before anybody
/// answers (place.node says where). ODK Collect would not open such a form; here it counts as
/// empty, so whoever writes the form has to be told. So it is of choices that could not be chosen
/// (ChoiceColumns.h).
[[nodiscard]] std::vector<Problem> checkLogic(const form::SharedForm &form);

/// Only the circles: all that can be told of a form that was not understood in every part
/// (form::ReadForm::attempt).
[[nodiscard]] std::vector<Problem> circlesOf(const form::SharedForm &form);

} // namespace saltbush::interview
