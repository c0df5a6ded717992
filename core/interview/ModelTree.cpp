// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/ModelTree.h"

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;

namespace
{
quint64 keyOf(ModelIndex parent, xpath::NameId name) { return quint64(parent) << 32 | name; }
} // namespace

ModelTree::ModelTree(const form::FormDefinition &form) : m_form(form)
{
    m_depths.resize(form.nodes().size(), 0);
    // Parents come before their children in the model.
    for (ModelIndex index = 0; index < form.nodes().size(); ++index) {
        const form::ModelNode &node = form.node(index);
        if (node.parent == noModel)
            continue;
        m_depths[index] = m_depths[node.parent] + 1;
        (node.isAttribute ? m_attributes : m_children).insert(keyOf(node.parent, node.name), index);
    }
}

ModelIndex ModelTree::child(ModelIndex parent, xpath::NameId name) const
{
    return m_children.value(keyOf(parent, name), noModel);
}

ModelIndex ModelTree::attribute(ModelIndex element, xpath::NameId name) const
{
    return m_attributes.value(keyOf(element, name), noModel);
}

ModelIndex ModelTree::commonAncestor(ModelIndex a, ModelIndex b) const
{
    while (a != b) {
        if (depth(a) >= depth(b))
            a = m_form.node(a).parent;
        else
            b = m_form.node(b).parent;
    }
    return a;
}

std::vector<ModelIndex> ModelTree::subtree(ModelIndex node) const
{
    std::vector<ModelIndex> nodes{node};
    for (std::size_t next = 0; next < nodes.size(); ++next) {
        const auto &children = m_form.node(nodes[next]).children;
        nodes.insert(nodes.end(), children.begin(), children.end());
    }
    return nodes;
}

std::vector<ModelIndex> ModelTree::repeatsBetween(ModelIndex node, ModelIndex above) const
{
    std::vector<ModelIndex> repeats;
    for (; node != above && node != noModel; node = m_form.node(node).parent) {
        if (m_form.node(node).isRepeat)
            repeats.push_back(node);
    }
    return repeats;
}

} // namespace saltbush::interview
