// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/IndexCache.h"

#include "core/xpath/Cost.h"

namespace saltbush::xpath
{

std::vector<NodeId> IndexCache::find(const Tree &tree, const Question &question,
                                     const QString &text, Meter &meter)
{
    Index &index = m_indexes[Key{&tree, question}];
    if (index.revision != tree.revision())
        meter.add(build(index, tree, question));
    std::vector<NodeId> nodes;
    const Chain chain = index.chains.value(text);
    for (std::uint32_t at = chain.first; at != UINT32_MAX; at = index.entries[at].next)
        nodes.push_back(index.entries[at].node);
    return nodes;
}

void IndexCache::Index::add(const QString &text, NodeId node)
{
    Chain &chain = chains[text];
    if (chain.last != UINT32_MAX && entries[chain.last].node == node)
        return; // a child that has the field twice
    const auto at = std::uint32_t(entries.size());
    entries.push_back({node});
    (chain.first == UINT32_MAX ? chain.first : entries[chain.last].next) = at;
    chain.last = at;
}

void IndexCache::forget(const Tree &tree)
{
    m_indexes.removeIf([&](const auto &entry) { return entry.key().tree == &tree; });
    m_places.forget(tree);
    m_filters.forget(tree);
}

std::uint64_t IndexCache::build(Index &index, const Tree &tree, const Question &question)
{
    constexpr std::uint64_t costOfEntry = 10;
    std::uint64_t cost = 0;
    const auto add = [&](NodeId field, NodeId child) {
        const QString text = tree.stringValue(field);
        cost += costOfEntry + costOfText(text.size());
        index.add(text, child);
    };
    index.chains.clear();
    index.entries.clear();
    for (NodeId child = tree.firstChildNamed(question.parent, question.child); child != noNode;
         child = tree.nextNamed(child, question.child)) {
        if (question.isAttribute) {
            if (const NodeId field = tree.attribute(child, question.field); field != noNode)
                add(field, child);
            continue;
        }
        for (NodeId field = tree.firstChildNamed(child, question.field); field != noNode;
             field = tree.nextNamed(field, question.field))
            add(field, child);
    }
    index.revision = tree.revision();
    return cost;
}

} // namespace saltbush::xpath
