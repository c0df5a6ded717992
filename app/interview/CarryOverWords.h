// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/CarryOver.h"

namespace saltbush::app
{

/// What would become of an open interview in another version of its form, question by question;
/// `session` is the interview as it is. Names questions, never answers.
[[nodiscard]] QString carryOverWords(const interview::CarryOver &plan,
                                     const interview::FormSession &session);

} // namespace saltbush::app
