// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Cost.h"

#include "core/xpath/Operations.h"

namespace saltbush::xpath
{

std::uint64_t costOfText(const NodeRef &node, std::uint64_t most)
{
    const Tree &tree = *node.tree;
    std::uint64_t cost = costOfText(tree.value(node.id).size());
    for (NodeId at = tree.firstChild(node.id); at != noNode && cost <= most;) {
        cost += 1 + costOfText(tree.value(at).size());
        if (tree.firstChild(at) != noNode) {
            at = tree.firstChild(at);
            continue;
        }
        while (at != node.id && tree.next(at) == noNode)
            at = tree.parent(at);
        at = at == node.id ? noNode : tree.next(at);
    }
    return cost;
}

std::uint64_t costOfText(const Value &value, std::uint64_t most)
{
    if (value.isString())
        return costOfText(value.text().size());
    return value.nodes().empty() ? 0 : costOfText(value.nodes().front(), most);
}

std::uint64_t costOfTexts(const Value &value, std::uint64_t most)
{
    if (!value.isNodeSet())
        return costOfText(value, most);
    std::uint64_t cost = 0;
    for (const NodeRef &node : value.nodes()) {
        cost += 1 + costOfText(node, most);
        if (cost > most)
            break;
    }
    return cost;
}

std::uint64_t costOfComparing(const Value &left, const Value &right, std::uint64_t most)
{
    const std::uint64_t leftCost = costOfTexts(left, most);
    const std::uint64_t rightCost = costOfTexts(right, most);
    if (!left.isNodeSet() && !right.isNodeSet())
        return leftCost + rightCost;
    const std::uint64_t leftNodes = std::max<std::uint64_t>(1, left.nodes().size());
    const std::uint64_t rightNodes = std::max<std::uint64_t>(1, right.nodes().size());
    if (left.isNodeSet() && right.isNodeSet() && leftNodes * rightNodes > manyPairs)
        return leftCost + rightCost;
    if (leftCost > most || rightCost > most)
        return most + 1;
    return leftNodes * (1 + rightCost) + rightNodes * (1 + leftCost);
}

bool mayBeDate(const QString &text)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 64;
    constexpr qsizetype year = 4;
    return text.size() >= shortest && text.size() <= longest && text.indexOf(u'-', year) >= 0;
}

} // namespace saltbush::xpath
