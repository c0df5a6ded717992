// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FormCheck.h"

#include "core/interview/FormLogic.h"

namespace saltbush::interview
{

std::vector<Problem> checkLogic(const form::SharedForm &form)
{
    const auto logic = FormLogic::of(form);
    if (logic)
        return {};
    return {{Problem::Severity::Error, logic.error()}};
}

} // namespace saltbush::interview
