// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Value.h"

namespace saltbush::xpath
{

/// Puts the nodes into document order, each once. Trees follow each other as they first appear.
void sortUnique(NodeSet &nodes);

} // namespace saltbush::xpath
