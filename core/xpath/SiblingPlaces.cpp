// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/SiblingPlaces.h"

namespace saltbush::xpath
{

std::size_t SiblingPlaces::positionOf(const Tree &tree, NodeId node)
{
    const NodeId parent = tree.parent(node);
    if (parent != noNode && tree.isWide(parent) && tree.kind(node) == NodeKind::Element)
        return siblings(tree, parent, tree.name(node)).positions.value(node, 1);
    std::size_t position = 1;
    for (NodeId at = tree.previous(node); at != noNode; at = tree.previous(at))
        position += tree.name(at) == tree.name(node) ? 1 : 0;
    return position;
}

NodeId SiblingPlaces::nth(const Tree &tree, NodeId parent, NameId name, std::size_t position)
{
    if (tree.isWide(parent)) {
        const std::vector<NodeId> &nodes = siblings(tree, parent, name).nodes;
        return position >= 1 && position <= nodes.size() ? nodes[position - 1] : noNode;
    }
    std::size_t at = 0;
    for (NodeId child = tree.firstChildNamed(parent, name); child != noNode;
         child = tree.nextNamed(child, name)) {
        if (++at == position)
            return child;
    }
    return noNode;
}

void SiblingPlaces::forget(const Tree &tree)
{
    m_siblings.removeIf([&](const auto &entry) { return entry.key().tree == &tree; });
}

const SiblingPlaces::Siblings &SiblingPlaces::siblings(const Tree &tree, NodeId parent, NameId name)
{
    Siblings &known = m_siblings[Key{&tree, parent, name}];
    if (known.revision == tree.structureRevision())
        return known;
    known.nodes.clear();
    known.positions.clear();
    for (NodeId child = tree.firstChildNamed(parent, name); child != noNode;
         child = tree.nextNamed(child, name)) {
        known.nodes.push_back(child);
        known.positions.insert(child, known.nodes.size());
    }
    known.revision = tree.structureRevision();
    return known;
}

} // namespace saltbush::xpath
