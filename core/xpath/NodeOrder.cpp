// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/NodeOrder.h"

#include <algorithm>

namespace saltbush::xpath
{

namespace
{

/// The place of every node in document order; attributes after their element.
std::vector<std::uint32_t> placesOf(const Tree &tree)
{
    std::vector<std::uint32_t> places(tree.size(), 0);
    std::uint32_t place = 0;
    for (NodeId at = tree.document(); at != noNode;) {
        places[at] = place++;
        for (NodeId attribute = tree.firstAttribute(at); attribute != noNode;
             attribute = tree.next(attribute))
            places[attribute] = place++;
        ++place; // for the own text
        if (tree.firstChild(at) != noNode) {
            at = tree.firstChild(at);
            continue;
        }
        while (at != noNode && tree.next(at) == noNode)
            at = tree.parent(at);
        at = at == noNode ? noNode : tree.next(at);
    }
    return places;
}

using Range = std::pair<NodeSet::iterator, NodeSet::iterator>;

void sortOneTree(Range range, const Tree &tree)
{
    constexpr std::ptrdiff_t few = 16;
    if (range.second - range.first <= few) {
        std::sort(range.first, range.second,
                  [&](const NodeRef &a, const NodeRef &b) { return tree.before(a.id, b.id); });
        return;
    }
    const std::vector<std::uint32_t> places = placesOf(tree);
    const auto placeOf = [&](NodeId node) {
        const bool ownText = node >= places.size();
        const NodeId holder = ownText ? tree.parent(node) : node;
        std::uint32_t place = places[holder] + (ownText ? 1 : 0);
        for (NodeId at = ownText ? tree.firstAttribute(holder) : noNode; at != noNode;
             at = tree.next(at))
            ++place;
        return place;
    };
    std::sort(range.first, range.second,
              [&](const NodeRef &a, const NodeRef &b) { return placeOf(a.id) < placeOf(b.id); });
}

} // namespace

void sortUnique(NodeSet &nodes)
{
    for (auto from = nodes.begin(); from != nodes.end();) {
        const Tree *tree = from->tree;
        const auto to = std::stable_partition(
            from, nodes.end(), [&](const NodeRef &node) { return node.tree == tree; });
        sortOneTree({from, to}, *tree);
        from = to;
    }
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

} // namespace saltbush::xpath
