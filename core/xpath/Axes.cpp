// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Axes.h"

#include <algorithm>

namespace saltbush::xpath
{

namespace
{

constexpr QStringView namespaceDeclarations = u"http://www.w3.org/2000/xmlns/";

class Collector
{
public:
    Collector(const Tree &tree, const Step &step, std::vector<NodeId> &found)
        : m_tree(tree)
        , m_test(step.test)
        , m_axis(step.axis)
        , m_found(found)
        , m_texts(step.test.kind == NodeTest::Kind::Node || step.test.kind == NodeTest::Kind::Text)
    {
    }

    [[nodiscard]] std::size_t checked() const { return m_checked; }

    void run(NodeId from)
    {
        switch (m_axis) {
        case Axis::Child:
            return children(from);
        case Axis::Parent:
            return ifAny(m_tree.parent(from));
        case Axis::Self:
            return check(from);
        case Axis::Attribute:
            return attributes(from);
        case Axis::Namespace:
            return namespaces(from);
        case Axis::DescendantOrSelf:
            return subtree(from, true);
        case Axis::Descendant:
            return subtree(from, false);
        case Axis::AncestorOrSelf:
            check(from);
            return ancestors(from);
        case Axis::Ancestor:
            return ancestors(from);
        case Axis::FollowingSibling:
            return siblings(from, &Tree::next);
        case Axis::PrecedingSibling:
            return siblings(from, &Tree::previous);
        case Axis::Following:
            return following(from);
        case Axis::Preceding:
            return preceding(from);
        }
    }

private:
    void check(NodeId node)
    {
        ++m_checked;
        if (passes(node))
            m_found.push_back(node);
    }
    void ifAny(NodeId node)
    {
        if (node != noNode)
            check(node);
    }

    [[nodiscard]] bool passes(NodeId node) const
    {
        const NodeKind kind = m_tree.kind(node);
        switch (m_test.kind) {
        case NodeTest::Kind::Name:
            return isPrincipal(kind)
                && (m_axis == Axis::Namespace ? isPrefix(node) : m_tree.name(node) == m_test.name);
        case NodeTest::Kind::AnyName:
            return isPrincipal(kind);
        case NodeTest::Kind::AnyInNamespace:
            return isPrincipal(kind) && nameOf(node).uri == m_test.text;
        case NodeTest::Kind::Node:
            return true;
        case NodeTest::Kind::Text:
            return kind == NodeKind::Text;
        case NodeTest::Kind::Comment:
            return kind == NodeKind::Comment;
        case NodeTest::Kind::Instruction:
            return kind == NodeKind::Instruction
                && (m_test.text.isEmpty() || nameOf(node).local == m_test.text);
        }
        return false;
    }
    [[nodiscard]] bool isPrincipal(NodeKind kind) const
    {
        const bool attributes = m_axis == Axis::Attribute || m_axis == Axis::Namespace;
        return kind == (attributes ? NodeKind::Attribute : NodeKind::Element);
    }
    [[nodiscard]] const Names::Name &nameOf(NodeId node) const
    {
        return m_tree.names()->at(m_tree.name(node));
    }

    /// A namespace node's name is its prefix, in no namespace (§5.4).
    [[nodiscard]] bool isPrefix(NodeId node) const
    {
        const Names::Name &wanted = m_tree.names()->at(m_test.name);
        return !nameOf(node).prefix.isEmpty() && wanted.uri.isEmpty()
            && nameOf(node).local == wanted.local;
    }

    void children(NodeId from)
    {
        if (m_tree.kind(from) == NodeKind::Attribute)
            return;
        if (m_texts)
            ifAny(m_tree.ownText(from));
        for (NodeId child = m_tree.firstChild(from); child != noNode; child = m_tree.next(child))
            check(child);
    }

    void attributes(NodeId from)
    {
        for (NodeId at = m_tree.firstAttribute(from); at != noNode; at = m_tree.next(at)) {
            if (nameOf(at).uri != namespaceDeclarations)
                check(at);
        }
    }

    /// Every declaration in scope, the outermost first; each is the node of the element that makes
    /// it, and that of the prefix xml, which nobody makes, is not among them (§5.4).
    void namespaces(NodeId from)
    {
        if (m_tree.kind(from) != NodeKind::Element)
            return;
        std::vector<NodeId> line;
        for (NodeId at = from; at != noNode; at = m_tree.parent(at))
            line.push_back(at);
        std::vector<NodeId> scope;
        for (auto element = line.rbegin(); element != line.rend(); ++element) {
            for (NodeId at = m_tree.firstAttribute(*element); at != noNode; at = m_tree.next(at)) {
                if (nameOf(at).uri != namespaceDeclarations)
                    continue;
                std::erase_if(scope,
                              [&](NodeId outer) { return m_tree.name(outer) == m_tree.name(at); });
                if (!m_tree.value(at).isEmpty())
                    scope.push_back(at);
            }
        }
        for (const NodeId node : scope)
            check(node);
    }

    void subtree(NodeId top, bool includeTop)
    {
        if (includeTop)
            check(top);
        if (m_tree.kind(top) == NodeKind::Attribute)
            return;
        if (m_texts)
            ifAny(m_tree.ownText(top));
        for (NodeId at = m_tree.firstChild(top); at != noNode;) {
            check(at);
            if (m_texts)
                ifAny(m_tree.ownText(at));
            at = nextInSubtree(at, top);
        }
    }
    [[nodiscard]] NodeId nextInSubtree(NodeId at, NodeId top) const
    {
        if (m_tree.firstChild(at) != noNode)
            return m_tree.firstChild(at);
        while (at != top && m_tree.next(at) == noNode)
            at = m_tree.parent(at);
        return at == top ? noNode : m_tree.next(at);
    }

    void ancestors(NodeId from)
    {
        for (NodeId at = m_tree.parent(from); at != noNode; at = m_tree.parent(at))
            check(at);
    }

    void siblings(NodeId from, NodeId (Tree::*onward)(NodeId) const)
    {
        if (m_tree.kind(from) == NodeKind::Attribute)
            return;
        for (NodeId at = (m_tree.*onward)(from); at != noNode; at = (m_tree.*onward)(at))
            check(at);
    }

    void following(NodeId from)
    {
        if (m_tree.kind(from) == NodeKind::Attribute) {
            from = m_tree.parent(from);
            subtree(from, false);
        }
        for (NodeId at = from; at != noNode; at = m_tree.parent(at)) {
            for (NodeId sibling = m_tree.next(at); sibling != noNode;
                 sibling = m_tree.next(sibling))
                subtree(sibling, true);
        }
    }

    void preceding(NodeId from)
    {
        if (m_tree.kind(from) == NodeKind::Attribute)
            from = m_tree.parent(from);
        for (NodeId at = from; at != noNode; at = m_tree.parent(at)) {
            for (NodeId sibling = m_tree.previous(at); sibling != noNode;
                 sibling = m_tree.previous(sibling)) {
                const auto before = std::ptrdiff_t(m_found.size());
                subtree(sibling, true);
                std::reverse(m_found.begin() + before, m_found.end());
            }
        }
    }

    const Tree &m_tree;
    const NodeTest &m_test;
    Axis m_axis;
    std::vector<NodeId> &m_found;
    std::size_t m_checked = 0;
    bool m_texts; ///< the own text of leaves may pass
};

} // namespace

std::size_t collectStep(const Tree &tree, NodeId from, const Step &step, std::vector<NodeId> &found)
{
    if (step.axis == Axis::Child && step.test.kind == NodeTest::Kind::Name) {
        if (tree.kind(from) == NodeKind::Attribute)
            return 1;
        for (NodeId child = tree.firstChildNamed(from, step.test.name); child != noNode;
             child = tree.nextNamed(child, step.test.name))
            found.push_back(child);
        return found.size() + 1;
    }
    Collector collector(tree, step, found);
    collector.run(from);
    return collector.checked() + 1;
}

bool isReverse(Axis axis)
{
    return axis == Axis::Ancestor || axis == Axis::AncestorOrSelf || axis == Axis::Preceding
        || axis == Axis::PrecedingSibling;
}

} // namespace saltbush::xpath
