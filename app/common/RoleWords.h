// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Role.h"

namespace saltbush::app
{

/// What a role is called, in the interface's language now.
[[nodiscard]] QString roleWord(study::Role role);
/// What somebody of this role does, and what she cannot do, in one sentence.
[[nodiscard]] QString roleSentence(study::Role role);

} // namespace saltbush::app
