// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"

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

/// Of a form that was read: the same, or where it was refused, only the circles of what was
/// understood (form::ReadForm::attempt); all else may follow from what it was refused for.
[[nodiscard]] std::vector<Problem> checkLogic(const form::ReadForm &read);

} // namespace saltbush::interview
