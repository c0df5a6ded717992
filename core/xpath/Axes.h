// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Meter.h"
#include "core/xpath/Syntax.h"

namespace saltbush::xpath
{

/// Appends the nodes on the step's axis that pass its test (XPath 1.0 §2.2, §2.3), nearest first:
/// in document order for forward axes, in reverse for the others. Gives how many it looked at.
std::size_t collectStep(const Tree &tree, NodeId from, const Step &step,
                        std::vector<NodeId> &found);

/// Whether the axis goes backwards in the document.
[[nodiscard]] bool isReverse(Axis axis);

/// Visits the nodes of a simple path (Term::isSimple) in document order until visit gives true;
/// gives whether it did. `work` counts the nodes it looks at.
template <typename Visit>
bool visitSimple(const Tree &tree, NodeId node, const Step *step, const Step *end, Meter &work,
                 Visit &&visit)
{
    work.add(1);
    if (step == end)
        return visit(node);
    if (step->axis == Axis::Self)
        return visitSimple(tree, node, step + 1, end, work, visit);
    if (step->axis == Axis::Parent) {
        const NodeId parent = tree.parent(node);
        return parent != noNode && visitSimple(tree, parent, step + 1, end, work, visit);
    }
    if (step->axis == Axis::Attribute) {
        const NodeId attribute = tree.attribute(node, step->test.name);
        return attribute != noNode && visitSimple(tree, attribute, step + 1, end, work, visit);
    }
    if (step->test.kind == NodeTest::Kind::Name) {
        const NameId name = step->test.name;
        for (NodeId child = tree.firstChildNamed(node, name); child != noNode;
             child = tree.nextNamed(child, name)) {
            if (visitSimple(tree, child, step + 1, end, work, visit))
                return true;
        }
        return false;
    }
    for (NodeId child = tree.firstChild(node); child != noNode; child = tree.next(child)) {
        if (tree.kind(child) == NodeKind::Element
            && visitSimple(tree, child, step + 1, end, work, visit))
            return true;
    }
    return false;
}

} // namespace saltbush::xpath
