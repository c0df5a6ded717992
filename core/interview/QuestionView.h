// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"
#include "core/interview/World.h"

namespace saltbush::interview
{

/// What a screen shows of the question at a node now; a question without a control where the node
/// has none.
[[nodiscard]] Question viewOf(const World &world, xpath::NodeId node, const QString &language);

} // namespace saltbush::interview
