// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Tree.h"

namespace saltbush::xpath
{

NodeId Tree::allocate(NodeKind kind, NameId name)
{
    Node node;
    node.kind = kind;
    node.name = name;
    if (m_free.empty()) {
        m_nodes.push_back(std::move(node));
        return NodeId(m_nodes.size() - 1);
    }
    const NodeId id = m_free.back();
    m_free.pop_back();
    m_nodes[id] = std::move(node);
    return id;
}

void Tree::structureChanged()
{
    ++m_revision;
    ++m_structureRevision;
}

void Tree::materialiseText(NodeId element)
{
    if (ownText(element) == noNode)
        return;
    const NodeId text = allocate(NodeKind::Text, noName);
    m_nodes[text].value = std::exchange(m_nodes[element].value, QString());
    link(element, noNode, text);
}

void Tree::link(NodeId parent, NodeId before, NodeId node)
{
    const NodeId previous = before == noNode ? m_nodes[parent].lastChild : m_nodes[before].previous;
    m_nodes[node].parent = parent;
    m_nodes[node].previous = previous;
    m_nodes[node].next = before;
    (previous == noNode ? m_nodes[parent].firstChild : m_nodes[previous].next) = node;
    (before == noNode ? m_nodes[parent].lastChild : m_nodes[before].previous) = node;
    ++m_nodes[parent].childCount;
    if (m_nodes[parent].isWide)
        linkSame(m_wide[parent], node);
    else if (m_nodes[parent].childCount >= wideFrom)
        widen(parent);
    structureChanged();
}

void Tree::widen(NodeId parent)
{
    m_nodes[parent].isWide = true;
    SameByName &children = m_wide[parent];
    for (NodeId child = m_nodes[parent].firstChild; child != noNode; child = m_nodes[child].next) {
        if (m_nodes[child].kind != NodeKind::Element)
            continue;
        Same &same = children[m_nodes[child].name];
        m_nodes[child].nextSame = noNode;
        (same.first == noNode ? same.first : m_nodes[same.last].nextSame) = child;
        same.last = child;
        ++same.count;
    }
}

void Tree::linkSame(SameByName &children, NodeId node)
{
    if (m_nodes[node].kind != NodeKind::Element)
        return;
    Same &same = children[m_nodes[node].name];
    ++same.count;
    NodeId following = m_nodes[node].next;
    while (following != noNode
           && (m_nodes[following].name != m_nodes[node].name
               || m_nodes[following].kind != NodeKind::Element))
        following = m_nodes[following].next;
    NodeId preceding = following == noNode ? same.last : noNode;
    for (NodeId at = same.first; following != noNode && at != following; at = m_nodes[at].nextSame)
        preceding = at;
    m_nodes[node].nextSame = following;
    (preceding == noNode ? same.first : m_nodes[preceding].nextSame) = node;
    if (following == noNode)
        same.last = node;
}

void Tree::unlinkSame(SameByName &children, NodeId node)
{
    if (m_nodes[node].kind != NodeKind::Element)
        return;
    Same &same = children[m_nodes[node].name];
    --same.count;
    NodeId preceding = noNode;
    for (NodeId at = same.first; at != node; at = m_nodes[at].nextSame)
        preceding = at;
    (preceding == noNode ? same.first : m_nodes[preceding].nextSame) = m_nodes[node].nextSame;
    if (same.last == node)
        same.last = preceding;
    if (same.first == noNode)
        children.remove(m_nodes[node].name);
}

NodeId Tree::appendElement(NodeId parent, NameId name)
{
    return insertElementBefore(parent, noNode, name);
}

NodeId Tree::insertElementBefore(NodeId parent, NodeId before, NameId name)
{
    materialiseText(parent);
    const NodeId element = allocate(NodeKind::Element, name);
    link(parent, before, element);
    return element;
}

NodeId Tree::appendText(NodeId parent, const QString &text)
{
    Node &element = m_nodes[parent];
    const NodeId last = element.lastChild;
    if (last == noNode || m_nodes[last].kind == NodeKind::Text) {
        const NodeId holder = last == noNode ? parent : last;
        m_nodes[holder].value += text;
        ++m_revision;
        return last == noNode ? ownText(parent) : last;
    }
    const NodeId node = allocate(NodeKind::Text, noName);
    m_nodes[node].value = text;
    link(parent, noNode, node);
    return node;
}

NodeId Tree::appendOther(NodeId parent, NodeKind kind, NameId name, const QString &text)
{
    materialiseText(parent);
    const NodeId node = allocate(kind, name);
    m_nodes[node].value = text;
    link(parent, noNode, node);
    return node;
}

NodeId Tree::setAttribute(NodeId element, NameId name, const QString &value)
{
    if (const NodeId existing = attribute(element, name); existing != noNode) {
        setValue(existing, value);
        return existing;
    }
    const NodeId node = allocate(NodeKind::Attribute, name);
    m_nodes[node].value = value;
    m_nodes[node].parent = element;
    NodeId last = m_nodes[element].firstAttribute;
    if (last == noNode) {
        m_nodes[element].firstAttribute = node;
    } else {
        while (m_nodes[last].next != noNode)
            last = m_nodes[last].next;
        m_nodes[last].next = node;
        m_nodes[node].previous = last;
    }
    structureChanged();
    return node;
}

void Tree::removeAttribute(NodeId element, NameId name)
{
    if (const NodeId existing = attribute(element, name); existing != noNode)
        remove(existing);
}

void Tree::setValue(NodeId node, const QString &value)
{
    const NodeId holder = node & ~ownTextBit;
    if (m_nodes[holder].firstChild != noNode) { // mixed content: the text replaces it
        while (m_nodes[holder].firstChild != noNode)
            remove(m_nodes[holder].firstChild);
    } else if (m_nodes[holder].value == value) {
        return;
    }
    m_nodes[holder].value = value;
    ++m_revision;
}

NodeId Tree::copySubtree(const Tree &source, NodeId from, NodeId parent, NodeId before)
{
    // By value: `source` may be this tree, whose arena grows meanwhile.
    const Node original = source.m_nodes[from];
    materialiseText(parent);
    const NodeId copy = allocate(original.kind, original.name);
    m_nodes[copy].value = original.value;
    link(parent, before, copy);
    for (NodeId at = original.firstAttribute; at != noNode; at = source.m_nodes[at].next) {
        const QString value = source.m_nodes[at].value;
        setAttribute(copy, source.m_nodes[at].name, value);
    }
    for (NodeId at = original.firstChild; at != noNode; at = source.m_nodes[at].next) {
        if (&source != this || at != copy) // a node may be copied into itself
            copySubtree(source, at, copy);
    }
    return copy;
}

void Tree::unlink(NodeId node)
{
    const Node &gone = m_nodes[node];
    Node &parent = m_nodes[gone.parent];
    const bool isAttribute = gone.kind == NodeKind::Attribute;
    if (!isAttribute) {
        --parent.childCount;
        if (parent.isWide)
            unlinkSame(m_wide[gone.parent], node);
    }
    if (gone.previous != noNode)
        m_nodes[gone.previous].next = gone.next;
    else
        (isAttribute ? parent.firstAttribute : parent.firstChild) = gone.next;
    if (gone.next != noNode)
        m_nodes[gone.next].previous = gone.previous;
    else if (!isAttribute)
        parent.lastChild = gone.previous;
}

void Tree::freeSubtree(NodeId node)
{
    for (NodeId at = m_nodes[node].firstAttribute; at != noNode; at = m_nodes[at].next)
        m_free.push_back(at);
    for (NodeId at = m_nodes[node].firstChild; at != noNode; at = m_nodes[at].next)
        freeSubtree(at);
    if (m_nodes[node].isWide)
        m_wide.remove(node);
    m_nodes[node].value.clear();
    m_free.push_back(node);
}

void Tree::remove(NodeId node)
{
    if (m_nodes[node].parent != noNode)
        unlink(node);
    freeSubtree(node);
    structureChanged();
}

void Tree::detach(NodeId element)
{
    unlink(element);
    Node &alone = m_nodes[element];
    alone.parent = alone.previous = alone.next = alone.nextSame = noNode;
    structureChanged();
}

void Tree::attach(NodeId element, NodeId parent, NodeId before)
{
    materialiseText(parent);
    link(parent, before, element);
}

} // namespace saltbush::xpath
