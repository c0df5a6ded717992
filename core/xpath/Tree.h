// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/Names.h"

#include <memory>

namespace saltbush::xpath
{

/// A node of one Tree, as an index; stable as long as the node lives.
using NodeId = std::uint32_t;
inline constexpr NodeId noNode = UINT32_MAX;

enum class NodeKind : std::uint8_t { Document, Element, Attribute, Text, Comment, Instruction };

/// An XML document as expressions see it, and as an interview holds its answers: an arena of nodes
/// joined by indexes, without a virtual call or an allocation per step. Node 0 is the document.
/// Elements that hold only text keep it in `value` and have no text child (see ownText): an answer
/// is one assignment. Copying a Tree copies the arena (a new interview from its template). Not
/// thread-safe while it changes; freely shared once it does not.
class Tree
{
public:
    explicit Tree(std::shared_ptr<Names> names);

    /// The text of a leaf element as a node of its own, for text() and the axes: an id that is not
    /// in the arena but understood by every reading function. noNode where there is none.
    [[nodiscard]] NodeId ownText(NodeId element) const;

    // --- reading ---
    [[nodiscard]] NodeId document() const { return 0; }
    [[nodiscard]] NodeId root() const; ///< the document element; noNode in an empty tree
    [[nodiscard]] NodeKind kind(NodeId node) const { return at(node).kind; }
    [[nodiscard]] NameId name(NodeId node) const { return at(node).name; }
    [[nodiscard]] NodeId parent(NodeId node) const
    {
        return isOwnText(node) ? node & ~ownTextBit : m_nodes[node].parent;
    }
    [[nodiscard]] NodeId firstChild(NodeId node) const { return at(node).firstChild; }
    [[nodiscard]] NodeId lastChild(NodeId node) const { return at(node).lastChild; }
    [[nodiscard]] NodeId next(NodeId node) const { return at(node).next; }
    [[nodiscard]] NodeId previous(NodeId node) const { return at(node).previous; }
    /// The attributes follow each other by next().
    [[nodiscard]] NodeId firstAttribute(NodeId node) const { return at(node).firstAttribute; }
    [[nodiscard]] NodeId attribute(NodeId element, NameId name) const;
    [[nodiscard]] NodeId firstChildNamed(NodeId element, NameId name) const;
    /// Next sibling element of the same name.
    [[nodiscard]] NodeId nextNamed(NodeId node, NameId name) const;
    /// Without walking where there are many.
    [[nodiscard]] std::size_t countChildrenNamed(NodeId element, NameId name) const;
    /// It has so many children that to walk them costs.
    [[nodiscard]] bool isWide(NodeId node) const { return at(node).isWide; }
    [[nodiscard]] bool hasElementChildren(NodeId node) const;
    /// The string-value of XPath 1.0 §5: own text, or that of all descendants.
    [[nodiscard]] QString stringValue(NodeId node) const;
    /// Text of a leaf without copying; empty for a node with children.
    [[nodiscard]] const QString &value(NodeId node) const
    {
        return m_nodes[node & ~ownTextBit].value;
    }
    /// True where a comes before b in document order.
    [[nodiscard]] bool before(NodeId a, NodeId b) const;
    /// "/data/group/repeat[2]/q": positions only where siblings share the name.
    [[nodiscard]] QString path(NodeId node) const;
    [[nodiscard]] const std::shared_ptr<Names> &names() const { return m_names; }
    /// Counts every change of structure or value: a cache built at one number is good at that one.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] std::uint64_t structureRevision() const { return m_structureRevision; }

    // --- writing ---
    /// The number of a name. Where it is a new one, the tree gets names of its own first, the same
    /// and that one: others may share those it had, and read them on other threads.
    NameId ownName(const QString &local, const QString &uri = {}, const QString &prefix = {});
    NodeId appendElement(NodeId parent, NameId name);
    NodeId insertElementBefore(NodeId parent, NodeId before, NameId name);
    NodeId appendText(NodeId parent, const QString &text);
    /// A comment, or a processing instruction named by its target.
    NodeId appendOther(NodeId parent, NodeKind kind, NameId name, const QString &text);
    NodeId setAttribute(NodeId element, NameId name, const QString &value);
    void removeAttribute(NodeId element, NameId name);
    void setValue(NodeId node, const QString &value);
    /// A deep copy of `from` (of this or another tree of the same Names) under parent, before a
    /// sibling or last (noNode).
    NodeId copySubtree(const Tree &source, NodeId from, NodeId parent, NodeId before = noNode);
    /// Unlinks a subtree; its ids are free to be used again after this. Also of a detached one.
    void remove(NodeId node);
    /// Unlinks an element with all below, whose ids and values stay; nothing in the tree leads to
    /// it any more. attach() or remove() ends that.
    void detach(NodeId element);
    void attach(NodeId element, NodeId parent, NodeId before = noNode);
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

private:
    struct Node
    {
        NodeKind kind = NodeKind::Element;
        bool isWide = false; ///< its children are in m_wide, linked by nextSame
        NameId name = noName;
        NodeId parent = noNode;
        NodeId firstChild = noNode;
        NodeId lastChild = noNode;
        NodeId next = noNode;
        NodeId previous = noNode;
        NodeId firstAttribute = noNode;
        NodeId nextSame = noNode; ///< next sibling element of its name; only below wide nodes
        std::uint32_t childCount = 0;
        QString value;
    };
    /// The first and last child of one name, and how many there are.
    struct Same
    {
        NodeId first = noNode;
        NodeId last = noNode;
        std::uint32_t count = 0;
    };
    using SameByName = QHash<NameId, Same>;
    /// From so many children on, they are found by name instead of looked through.
    static constexpr std::uint32_t wideFrom = 24;

    static constexpr NodeId ownTextBit = 0x80000000U;
    static bool isOwnText(NodeId node) { return (node & ownTextBit) != 0; }
    static const Node ownTextNode; ///< what every own text looks like, but for parent and value
    const Node &at(NodeId node) const { return isOwnText(node) ? ownTextNode : m_nodes[node]; }

    NodeId allocate(NodeKind kind, NameId name);
    void freeSubtree(NodeId node);
    void unlink(NodeId node);
    /// Makes the text of a leaf a real text node, before it gets other children.
    void materialiseText(NodeId element);
    void link(NodeId parent, NodeId before, NodeId node);
    void widen(NodeId parent);
    void linkSame(SameByName &children, NodeId node);
    void unlinkSame(SameByName &children, NodeId node);
    void structureChanged();

    std::shared_ptr<Names> m_names;
    std::vector<Node> m_nodes;
    std::vector<NodeId> m_free;
    QHash<NodeId, SameByName> m_wide;
    std::uint64_t m_revision = 0;
    std::uint64_t m_structureRevision = 0;
};

} // namespace saltbush::xpath
