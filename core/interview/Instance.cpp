// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Instance.h"

#include "core/interview/Limits.h"

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

Instance::Instance(const ModelTree &model, xpath::Tree tree)
    : m_model(model)
    , m_tree(std::move(tree))
    , m_reasonName(m_tree.names()->find(QStringLiteral("nonresponse"),
                                        QString::fromLatin1(form::saltbushUri)))
    , m_asideName(
          m_tree.names()->find(QStringLiteral("aside"), QString::fromLatin1(form::saltbushUri)))
    , m_nodes(model.form().nodes().size())
{
    m_states.resize(m_tree.size());
    map(m_tree.root(), 0);
}

const NodeState &Instance::at(NodeId node) const
{
    static const NodeState none;
    return node < m_states.size() ? m_states[node] : none;
}

bool Instance::isLeaf(NodeId node) const
{
    const ModelIndex model = at(node).model;
    return model != noModel && m_model.form().node(model).isLeaf;
}

void Instance::map(NodeId element, ModelIndex model)
{
    m_states[element] = NodeState{model};
    m_nodes[model].push_back(element);
    for (NodeId own = m_tree.firstAttribute(element); own != noNode; own = m_tree.next(own)) {
        if (const ModelIndex known = m_model.attribute(model, m_tree.name(own)); known != noModel)
            map(own, known);
    }
    takeOutMarked(element);
    for (NodeId child = m_tree.firstChild(element); child != noNode; child = m_tree.next(child)) {
        if (m_tree.kind(child) != xpath::NodeKind::Element)
            continue;
        if (const ModelIndex known = m_model.child(model, m_tree.name(child)); known != noModel)
            map(child, known);
    }
}

void Instance::unmap(NodeId element)
{
    for (NodeId own = m_tree.firstAttribute(element); own != noNode; own = m_tree.next(own))
        unmap(own);
    for (NodeId child = m_tree.firstChild(element); child != noNode; child = m_tree.next(child))
        unmap(child);
    NodeState &state = m_states[element];
    if (state.model == noModel)
        return;
    std::vector<NodeId> &nodes = m_nodes[state.model];
    const auto here = std::find(nodes.rbegin(), nodes.rend(), element); // the last go most often
    *here = nodes.back();
    nodes.pop_back();
    state = NodeState{};
    m_kept.remove(element);
}

NodeId Instance::ancestor(NodeId node, ModelIndex model) const
{
    while (node != noNode && at(node).model != model)
        node = m_tree.parent(node);
    return node;
}

std::vector<NodeId> Instance::below(NodeId top, ModelIndex model) const
{
    const ModelIndex topModel = at(top).model;
    if (topModel == model)
        return {top};
    if (topModel == noModel || m_model.commonAncestor(topModel, model) != topModel)
        return {};
    if (m_model.repeatsBetween(model, topModel).empty() && all(model).size() == 1)
        return all(model);
    std::vector<NodeId> nodes;
    for (const NodeId parent : below(top, m_model.form().node(model).parent)) {
        const xpath::NameId name = m_model.form().node(model).name;
        if (m_model.form().node(model).isAttribute) {
            if (const NodeId own = m_tree.attribute(parent, name); own != noNode)
                nodes.push_back(own);
            continue;
        }
        for (NodeId node = m_tree.firstChildNamed(parent, name); node != noNode;
             node = m_tree.nextNamed(node, name))
            nodes.push_back(node);
    }
    return nodes;
}

NodeId Instance::firstBelow(NodeId top, ModelIndex model) const
{
    const std::vector<NodeId> nodes = below(top, model);
    return nodes.empty() ? noNode : nodes.front();
}

std::vector<NodeId> Instance::occurrences(ModelIndex repeat, NodeId parent) const
{
    return at(parent).model == m_model.form().node(repeat).parent ? below(parent, repeat)
                                                                  : std::vector<NodeId>{};
}

QString Instance::stored(NodeId node) const
{
    const auto kept = m_kept.constFind(node);
    return kept != m_kept.constEnd() ? *kept : m_tree.value(node);
}

bool Instance::store(NodeId node, const QString &value)
{
    if (stored(node) == value)
        return false;
    if (at(node).relevant)
        m_tree.setValue(node, value);
    else
        m_kept.insert(node, value);
    return true;
}

QString Instance::reason(NodeId node) const
{
    const NodeId attribute = m_tree.attribute(node, m_reasonName);
    return attribute == noNode ? QString() : m_tree.value(attribute);
}

bool Instance::setReason(NodeId node, const QString &reason)
{
    if (this->reason(node) == reason)
        return false;
    if (reason.isEmpty())
        m_tree.removeAttribute(node, m_reasonName);
    else
        m_tree.setAttribute(node, m_reasonName, reason);
    growStates();
    return true;
}

void Instance::hide(NodeId node)
{
    if (m_tree.value(node).isEmpty())
        return;
    m_kept.insert(node, m_tree.value(node));
    m_tree.setValue(node, {});
}

void Instance::show(NodeId node)
{
    if (const auto kept = m_kept.constFind(node); kept != m_kept.constEnd()) {
        m_tree.setValue(node, *kept);
        m_kept.erase(kept);
    }
}

void Instance::growStates() { m_states.resize(std::max(m_states.size(), m_tree.size())); }

/// Before which node the next occurrence goes: behind the last, or where the model has the first.
NodeId Instance::endOf(const xpath::Tree &tree, ModelIndex repeat, NodeId parent) const
{
    const form::ModelNode &model = m_model.form().node(repeat);
    NodeId last = tree.lastChild(parent);
    while (last != noNode
           && (tree.name(last) != model.name || tree.kind(last) != xpath::NodeKind::Element))
        last = tree.previous(last);
    if (last != noNode)
        return tree.next(last);
    const auto &siblings = m_model.form().node(model.parent).children;
    auto sibling = std::find(siblings.begin(), siblings.end(), repeat);
    while (++sibling != siblings.end()) {
        const NodeId next = tree.firstChildNamed(parent, m_model.form().node(*sibling).name);
        if (next != noNode)
            return next;
    }
    return noNode;
}

bool Instance::hasRoomFor(ModelIndex repeat) const
{
    const auto found = m_model.form().repeatTemplates.constFind(repeat);
    return m_tree.size() + found->nodes <= limits::maxNodes;
}

NodeId Instance::addOccurrence(ModelIndex repeat, NodeId parent)
{
    const form::RepeatTemplate &one = *m_model.form().repeatTemplates.constFind(repeat);
    const NodeId added =
        m_tree.copySubtree(*one.tree, one.node, parent, endOf(m_tree, repeat, parent));
    growStates();
    map(added, repeat);
    return added;
}

void Instance::removeOccurrence(NodeId occurrence)
{
    putBackBelow(occurrence); // what is aside in it goes with it
    unmap(occurrence);
    m_tree.remove(occurrence);
}

} // namespace saltbush::interview
