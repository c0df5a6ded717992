// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Tree.h"

namespace saltbush::interview
{

/// The node at an absolute path with [n] where siblings repeat ("/data/person[2]/name"; without it
/// the first); a prefix before a name does not matter. noNode where there is none.
[[nodiscard]] xpath::NodeId nodeAt(const xpath::Tree &tree, const QString &path);

} // namespace saltbush::interview
