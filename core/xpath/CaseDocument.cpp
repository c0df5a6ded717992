// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/CaseDocument.h"

#include "core/xpath/XmlTree.h"

namespace saltbush::xpath
{

CaseDocument::CaseDocument(const QString &xml, const QString &root)
    : m_whole(
        treeFromXml(xml, m_names, {QStringLiteral("http://www.w3.org/2002/xforms")}, &m_details)
            .value_or(Tree(m_names)))
{
    if (root == u"/")
        m_parts.push_back(std::make_unique<Part>(Part{QString(), m_whole}));
    else
        addInstances(root);
    if (!m_parts.front()) // no such root
        m_parts.front() = std::make_unique<Part>(Part{QString(), Tree(m_names)});
}

void CaseDocument::addInstances(const QString &root)
{
    const NameId idName = m_names->intern(QStringLiteral("id"));
    const QString stem = root.left(root.lastIndexOf(u'['));
    m_parts.push_back(nullptr);
    for (NodeId node = 1; node < m_whole.size(); ++node) {
        QString path = step(m_whole, node);
        for (NodeId at = m_whole.parent(node); at != noNode && at != 0; at = m_whole.parent(at))
            path.prepend(step(m_whole, at));
        if (!path.startsWith(stem + u'[') || path.lastIndexOf(u'[') != stem.size())
            continue;
        auto part = std::make_unique<Part>(Part{path, Tree(m_names)});
        for (NodeId child = m_whole.firstChild(node); child != noNode; child = m_whole.next(child))
            part->tree.copySubtree(m_whole, child, 0);
        const NodeId id = m_whole.attribute(node, idName);
        if (id != noNode) {
            part->tree.setAttribute(0, idName, m_whole.value(id));
            m_instances.insert(m_whole.value(id), &part->tree);
        }
        if (path == root)
            m_parts.front() = std::move(part);
        else
            m_parts.push_back(std::move(part));
    }
}

Expression::Prefixes CaseDocument::prefixes() const
{
    Expression::Prefixes prefixes{
        {QStringLiteral("xhtml"), QStringLiteral("http://www.w3.org/1999/xhtml")}};
    for (auto each = m_details.prefixes.begin(); each != m_details.prefixes.end(); ++each)
        prefixes.insert(each.key(), each.value());
    return prefixes;
}

NodeRef CaseDocument::find(const QString &path) const
{
    for (const auto &part : m_parts) {
        for (NodeId node = 0; node < part->tree.size(); ++node) {
            for (const NodeId each : {node, part->tree.ownText(node)}) {
                if (each != noNode && pathOf({&part->tree, each}) == path)
                    return {&part->tree, each};
            }
        }
    }
    return {};
}

QString CaseDocument::step(const Tree &tree, NodeId node) const
{
    const auto label = [&](NodeId at) {
        switch (tree.kind(at)) {
        case NodeKind::Text:
            return m_details.cdata.contains(at) ? QStringLiteral("cdata")
                                                : QStringLiteral("text()");
        case NodeKind::Comment:
            return QStringLiteral("comment()");
        case NodeKind::Instruction:
            return QStringLiteral("processing-instruction()");
        default:
            break;
        }
        const Names::Name &name = tree.names()->at(tree.name(at));
        const bool isWhole = m_parts.front() && m_parts.front()->path.isEmpty();
        const QString prefix = isWhole && tree.kind(at) == NodeKind::Element
            ? m_details.written.value(at)
            : name.prefix;
        return prefix.isEmpty() ? name.local : prefix + u':' + name.local;
    };
    if (tree.kind(node) == NodeKind::Attribute)
        return QStringLiteral("/@") + label(node);
    int position = 1;
    for (NodeId at = tree.previous(node); at != noNode; at = tree.previous(at))
        position += label(at) == label(node) ? 1 : 0;
    return QStringLiteral("/%1[%2]").arg(label(node)).arg(position);
}

QString CaseDocument::pathOf(const NodeRef &node) const
{
    QString path;
    for (NodeId at = node.id; at != 0; at = node.tree->parent(at))
        path.prepend(step(*node.tree, at));
    for (const auto &part : m_parts) {
        if (&part->tree == node.tree)
            path.prepend(part->path);
    }
    return path.isEmpty() ? QStringLiteral("/") : path;
}

const Tree *CaseDocument::instance(const QString &id) const
{
    return m_instances.value(id, nullptr);
}

} // namespace saltbush::xpath
