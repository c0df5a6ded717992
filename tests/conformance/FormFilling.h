// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/FormSession.h"

namespace saltbush::conformance
{

/// Answers a form through, finalises it, and reads what was written. Where no set of answers that
/// it thinks of satisfies the form, it begins again with the defaults and answers only what the
/// form demands. Empty where all went well, else what did not.
[[nodiscard]] QString fillAndReadBack(const form::SharedForm &form);

} // namespace saltbush::conformance
