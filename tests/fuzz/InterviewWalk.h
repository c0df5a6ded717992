// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::fuzz
{

/// Begins an interview with a form, looks at a few questions and answers them, adds to a repeat,
/// closes and opens it again, finishes it, and reads back what was written.
void walkThrough(const form::SharedForm &form);

} // namespace saltbush::fuzz
