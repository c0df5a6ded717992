// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/FilterCache.h"

namespace saltbush::xpath
{

namespace
{

/// Nodes, and as many characters of parameters, that are kept at most.
constexpr std::size_t mostKept = 1'000'000;
constexpr std::size_t costOfEntry = 32;

} // namespace

const std::vector<NodeId> *FilterCache::find(const Question &question) const
{
    const auto found = m_found.constFind(question);
    return found == m_found.constEnd() ? nullptr : &*found;
}

void FilterCache::keep(const Question &question, std::vector<NodeId> nodes)
{
    const std::size_t size = nodes.size() + std::size_t(question.parameters.size()) + costOfEntry;
    if (size > mostKept / 2)
        return;
    if (m_size + size > mostKept) {
        m_found.clear();
        m_size = 0;
    }
    m_size += size;
    m_found.insert(question, nodes);
}

void FilterCache::forget(const Tree &tree)
{
    m_found.removeIf([&](const auto &entry) { return entry.key().tree == &tree; });
}

} // namespace saltbush::xpath
