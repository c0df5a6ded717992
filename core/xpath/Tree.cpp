// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Tree.h"

#include <algorithm>

namespace saltbush::xpath
{

const Tree::Node Tree::ownTextNode{.kind = NodeKind::Text, .value = {}};

Tree::Tree(std::shared_ptr<Names> names) : m_names(std::move(names))
{
    m_nodes.push_back({.kind = NodeKind::Document, .value = {}});
}

NameId Tree::ownName(const QString &local, const QString &uri, const QString &prefix)
{
    if (const NameId known = m_names->find(local, uri); known != noName)
        return known;
    m_names = std::make_shared<Names>(*m_names);
    return m_names->intern(local, uri, prefix);
}

NodeId Tree::root() const
{
    NodeId child = m_nodes[0].firstChild;
    while (child != noNode && m_nodes[child].kind != NodeKind::Element)
        child = m_nodes[child].next;
    return child;
}

NodeId Tree::ownText(NodeId element) const
{
    if (isOwnText(element))
        return noNode;
    const Node &node = m_nodes[element];
    const bool has =
        node.kind == NodeKind::Element && node.firstChild == noNode && !node.value.isEmpty();
    return has ? element | ownTextBit : noNode;
}

NodeId Tree::attribute(NodeId element, NameId name) const
{
    NodeId attribute = firstAttribute(element);
    while (attribute != noNode && m_nodes[attribute].name != name)
        attribute = m_nodes[attribute].next;
    return attribute;
}

NodeId Tree::firstChildNamed(NodeId element, NameId name) const
{
    if (at(element).isWide)
        return m_wide.constFind(element)->value(name).first;
    const NodeId first = firstChild(element);
    if (first == noNode
        || (m_nodes[first].name == name && m_nodes[first].kind == NodeKind::Element))
        return first;
    return nextNamed(first, name);
}

NodeId Tree::nextNamed(NodeId node, NameId name) const
{
    const Node &here = at(node);
    if (here.parent != noNode && here.name == name && m_nodes[here.parent].isWide)
        return here.nextSame;
    NodeId sibling = here.next;
    while (sibling != noNode
           && (m_nodes[sibling].name != name || m_nodes[sibling].kind != NodeKind::Element))
        sibling = m_nodes[sibling].next;
    return sibling;
}

std::size_t Tree::countChildrenNamed(NodeId element, NameId name) const
{
    if (at(element).isWide)
        return m_wide.constFind(element)->value(name).count;
    std::size_t count = 0;
    for (NodeId child = firstChildNamed(element, name); child != noNode;
         child = nextNamed(child, name))
        ++count;
    return count;
}

bool Tree::hasElementChildren(NodeId node) const
{
    NodeId child = firstChild(node);
    while (child != noNode && m_nodes[child].kind != NodeKind::Element)
        child = m_nodes[child].next;
    return child != noNode;
}

QString Tree::stringValue(NodeId node) const
{
    const NodeId first = firstChild(node);
    if (first == noNode)
        return value(node);
    QString text;
    for (NodeId at = first; at != node;) {
        const Node &here = m_nodes[at];
        if (here.kind == NodeKind::Text
            || (here.kind == NodeKind::Element && here.firstChild == noNode))
            text += here.value;
        if (here.firstChild != noNode) {
            at = here.firstChild;
            continue;
        }
        while (at != node && m_nodes[at].next == noNode)
            at = m_nodes[at].parent;
        if (at != node)
            at = m_nodes[at].next;
    }
    return text;
}

bool Tree::before(NodeId a, NodeId b) const
{
    const auto ancestry = [this](NodeId node) {
        std::vector<NodeId> line;
        for (; node != noNode; node = parent(node))
            line.push_back(node);
        std::reverse(line.begin(), line.end());
        return line;
    };
    const std::vector<NodeId> lineA = ancestry(a);
    const std::vector<NodeId> lineB = ancestry(b);
    const auto [atA, atB] = std::mismatch(lineA.begin(), lineA.end(), lineB.begin(), lineB.end());
    if (atA == lineA.end() || atB == lineB.end())
        return atB != lineB.end(); // an ancestor comes first
    const bool attributeA = kind(*atA) == NodeKind::Attribute;
    if (attributeA != (kind(*atB) == NodeKind::Attribute))
        return attributeA;
    // Siblings: walk on from both at once, so that the nearer end decides.
    for (NodeId fromA = next(*atA), fromB = next(*atB);;) {
        if (fromA == *atB || fromB == noNode)
            return true;
        if (fromB == *atA || fromA == noNode)
            return false;
        fromA = next(fromA);
        fromB = next(fromB);
    }
}

QString Tree::path(NodeId node) const
{
    if (isOwnText(node))
        return path(parent(node)) + QStringLiteral("/text()");
    const Node &here = m_nodes[node];
    if (here.kind == NodeKind::Document)
        return QStringLiteral("/");
    const bool isTop = here.parent == 0 || here.parent == noNode; // noNode: detached
    const QString before = isTop ? QString() : path(here.parent);
    if (here.kind != NodeKind::Element && here.kind != NodeKind::Attribute)
        return before
            + (here.kind == NodeKind::Text ? QStringLiteral("/text()") : QStringLiteral("/node()"));
    const Names::Name &name = m_names->at(here.name);
    const QString local = name.prefix.isEmpty() ? name.local : name.prefix + u':' + name.local;
    if (here.kind == NodeKind::Attribute)
        return before + QStringLiteral("/@") + local;
    int position = 1;
    for (NodeId sibling = here.previous; sibling != noNode; sibling = m_nodes[sibling].previous)
        position += m_nodes[sibling].name == here.name ? 1 : 0;
    const bool shared = position > 1 || nextNamed(node, here.name) != noNode;
    return before + u'/' + local + (shared ? QStringLiteral("[%1]").arg(position) : QString());
}

} // namespace saltbush::xpath
