// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xpath/EvaluationContext.h"
#include "core/xpath/Expression.h"
#include "core/xpath/XmlTree.h"

namespace saltbush::xpath
{

/// The document of a conformance case: its nodes by the paths that the vectors write
/// ("/html[1]/body[1]/@id"), and where an instance is the root, every instance as a tree.
class CaseDocument
{
public:
    CaseDocument(const QString &xml, const QString &root);

    [[nodiscard]] const std::shared_ptr<Names> &names() const { return m_names; }
    [[nodiscard]] Expression::Prefixes prefixes() const;
    /// Nothing where there is no such node.
    [[nodiscard]] NodeRef find(const QString &path) const;
    [[nodiscard]] QString pathOf(const NodeRef &node) const;
    [[nodiscard]] const Tree *instance(const QString &id) const;

private:
    struct Part
    {
        QString path; ///< of its document node
        Tree tree;
    };

    [[nodiscard]] QString step(const Tree &tree, NodeId node) const;
    void addInstances(const QString &root);

    std::shared_ptr<Names> m_names = std::make_shared<Names>();
    XmlDetails m_details;
    Tree m_whole;
    std::vector<std::unique_ptr<Part>> m_parts; ///< the first is where the case stands
    QHash<QString, const Tree *> m_instances;
};

class CaseContext final : public EvaluationContext
{
public:
    CaseContext(const CaseDocument &document, NodeRef node, const FunctionSet &functions)
        : EvaluationContext(node, functions)
        , m_document(document)
    {
    }
    [[nodiscard]] const Tree *instance(const QString &id) const override
    {
        return m_document.instance(id);
    }

private:
    const CaseDocument &m_document;
};

} // namespace saltbush::xpath
