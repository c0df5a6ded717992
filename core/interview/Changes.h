// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/ChangeSet.h"
#include "core/interview/Instance.h"

#include <unordered_set>

namespace saltbush::interview
{

/// Gathers what one step changes: each node once per list.
class Changes
{
public:
    void value(xpath::NodeId node) { add(m_set.values, node, 0); }
    void relevance(xpath::NodeId node) { add(m_set.relevance, node, 1); }
    void state(xpath::NodeId node) { add(m_set.states, node, 2); }
    void text(xpath::NodeId node) { add(m_set.texts, node, 3); }
    void structure() { m_set.structureChanged = true; }

    /// What was gathered, without nodes that are gone again; empty after it.
    [[nodiscard]] ChangeSet take(const Instance &instance);

private:
    void add(std::vector<xpath::NodeId> &list, xpath::NodeId node, std::uint64_t which)
    {
        if (m_seen.insert(which << 32 | node).second)
            list.push_back(node);
    }

    ChangeSet m_set;
    std::unordered_set<std::uint64_t> m_seen;
};

} // namespace saltbush::interview
