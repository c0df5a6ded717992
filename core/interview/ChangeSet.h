// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Tree.h"

#include <vector>

namespace saltbush::interview
{

/// What one step of an interview changed, and nothing else: what to redraw and what to store. Each
/// list is in the order of the changes, without duplicates; nodes are of FormSession::tree().
struct ChangeSet
{
    std::vector<xpath::NodeId> values;    ///< value or non-response reason changed
    std::vector<xpath::NodeId> relevance; ///< became relevant or stopped being so
    std::vector<xpath::NodeId> states;    ///< required or read-only changed
    std::vector<xpath::NodeId> texts; ///< questions whose label, hint or choices read what changed
    bool structureChanged = false;    ///< repeats were added or removed: paths moved

    [[nodiscard]] bool isEmpty() const
    {
        return values.empty() && relevance.empty() && states.empty() && texts.empty()
            && !structureChanged;
    }
};

} // namespace saltbush::interview
