// SPDX-License-Identifier: GPL-3.0-or-later
// Occurrences beyond what jr:count asks for: out of the tree, not out of the interview.
#include "core/interview/Instance.h"

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;
using xpath::NodeId;
using xpath::noNode;

void Instance::setAside(NodeId occurrence)
{
    const auto place = std::pair(at(occurrence).model, m_tree.parent(occurrence));
    putBackBelow(occurrence);
    unmap(occurrence);
    m_tree.detach(occurrence);
    m_aside[place].push_back(occurrence);
}

NodeId Instance::takeBack(ModelIndex repeat, NodeId parent)
{
    const auto place = m_aside.find({repeat, parent});
    if (place == m_aside.end())
        return noNode;
    const NodeId occurrence = place->second.back();
    place->second.pop_back();
    if (place->second.empty())
        m_aside.erase(place);
    m_tree.attach(occurrence, parent, endOf(m_tree, repeat, parent));
    map(occurrence, repeat);
    return occurrence;
}

bool Instance::isAside(NodeId node) const
{
    if (m_aside.empty() || node >= m_tree.size())
        return false;
    while (m_tree.parent(node) != noNode)
        node = m_tree.parent(node);
    return std::any_of(m_aside.begin(), m_aside.end(), [node](const auto &place) {
        return std::find(place.second.begin(), place.second.end(), node) != place.second.end();
    });
}

xpath::Tree Instance::complete() const
{
    xpath::Tree tree = m_tree;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept)
        tree.setValue(kept.key(), kept.value());
    for (const auto &[place, occurrences] : m_aside)
        putBack(tree, place, occurrences);
    return tree;
}

/// The first of the last to leave is the first behind those that stayed.
void Instance::putBack(xpath::Tree &tree, const Place &place,
                       const std::vector<NodeId> &occurrences) const
{
    const NodeId before = endOf(tree, place.first, place.second);
    for (auto occurrence = occurrences.rbegin(); occurrence != occurrences.rend(); ++occurrence) {
        tree.attach(*occurrence, place.second, before);
        tree.setAttribute(*occurrence, m_asideName, QStringLiteral("true"));
    }
}

/// Makes a subtree hold all that is kept for it elsewhere.
void Instance::putBackBelow(NodeId top)
{
    const auto isBelow = [&](NodeId node) {
        while (node != noNode && node != top)
            node = m_tree.parent(node);
        return node == top;
    };
    for (auto kept = m_kept.begin(); kept != m_kept.end();) {
        if (!isBelow(kept.key())) {
            ++kept;
            continue;
        }
        m_tree.setValue(kept.key(), kept.value());
        kept = m_kept.erase(kept);
    }
    for (auto place = m_aside.begin(); place != m_aside.end();) {
        if (!isBelow(place->first.second)) {
            ++place;
            continue;
        }
        putBack(m_tree, place->first, place->second);
        place = m_aside.erase(place);
    }
    growStates();
}

/// Takes the occurrences that were written as being aside out of the tree again.
void Instance::takeOutMarked(NodeId parent)
{
    std::vector<NodeId> marked;
    for (NodeId child = m_tree.firstChild(parent); child != noNode; child = m_tree.next(child)) {
        if (m_tree.attribute(child, m_asideName) != noNode)
            marked.push_back(child);
    }
    for (auto occurrence = marked.rbegin(); occurrence != marked.rend(); ++occurrence) {
        const ModelIndex model = m_model.child(at(parent).model, m_tree.name(*occurrence));
        if (model == form::noModel || !m_model.form().node(model).isRepeat)
            continue;
        m_tree.removeAttribute(*occurrence, m_asideName);
        m_tree.detach(*occurrence);
        m_aside[{model, parent}].push_back(*occurrence);
    }
}

} // namespace saltbush::interview
