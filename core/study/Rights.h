// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Kind.h"
#include "core/study/Role.h"

namespace saltbush::study
{

/// Whether somebody of a role may write records of a kind. Merge keeps others out of the books; the
/// audit names them.
[[nodiscard]] bool mayWrite(Role role, record::Kind kind);

} // namespace saltbush::study
