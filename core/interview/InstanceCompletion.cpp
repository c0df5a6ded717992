// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Instance.h"

namespace saltbush::interview
{

using form::ModelIndex;
using xpath::NodeId;
using xpath::noNode;

namespace
{

/// Fills one element of the instance after its model, child by child.
class Completion
{
public:
    Completion(const ModelTree &model, xpath::Tree &tree) : m_form(model.form()), m_tree(tree) { }

    /// `source` is where the form has the values of `model` (template or first occurrence).
    void complete(NodeId element, ModelIndex model, const xpath::Tree &source, NodeId from)
    {
        NodeId before = noNode; // children are gone through from the last, so places are known
        const auto &children = m_form.node(model).children;
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            const xpath::NameId name = m_form.node(*child).name;
            const NodeId first = m_tree.firstChildNamed(element, name);
            if (m_form.node(*child).isRepeat)
                completeOccurrences(first, *child);
            else if (const NodeId given = source.firstChildNamed(from, name); given != noNode) {
                if (first == noNode)
                    before = m_tree.copySubtree(source, given, element, before);
                else
                    complete(first, *child, source, given);
            }
            if (first != noNode)
                before = first;
        }
    }

private:
    void completeOccurrences(NodeId first, ModelIndex repeat)
    {
        const auto found = m_form.repeatTemplates.constFind(repeat);
        if (found == m_form.repeatTemplates.constEnd())
            return;
        for (NodeId node = first; node != noNode; node = m_tree.nextNamed(node, m_tree.name(node)))
            complete(node, repeat, *found->tree, found->node);
    }

    const form::FormDefinition &m_form;
    xpath::Tree &m_tree;
};

} // namespace

void completeFromTemplate(const ModelTree &model, xpath::Tree &tree)
{
    const xpath::Tree &given = *model.form().instanceTemplate;
    Completion(model, tree).complete(tree.root(), 0, given, given.root());
}

} // namespace saltbush::interview
