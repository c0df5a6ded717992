// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"
#include "core/interview/World.h"

namespace saltbush::interview
{

/// What keeps one question from staying as it is (ODK XForms, "required", "constraint"): nothing
/// where it is not relevant or nobody is asked.
[[nodiscard]] std::optional<Violation> violationAt(const World &world, xpath::NodeId node);

/// Every violation, in document order.
[[nodiscard]] std::vector<Violation> violations(const World &world);

/// An answer as it is to be stored (words of a select set apart by one space), or why it cannot be:
/// wrongType (fact: the type's name) or notAChoice.
[[nodiscard]] Result<QString> checkedAnswer(const World &world, xpath::NodeId node,
                                            const QString &answer);

} // namespace saltbush::interview
