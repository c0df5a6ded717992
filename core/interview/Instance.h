// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/ModelTree.h"

#include <map>

namespace saltbush::interview
{

/// What is known of one node of the instance beside its value.
struct NodeState
{
    form::ModelIndex model = form::noModel;   ///< noModel: not an element of the form, or removed
    bool ownRelevant = true, relevant = true; ///< by its own bind; together with all above
    bool ownReadOnly = false, readOnly = false;
    bool required = false;
};

/// The answers of one interview: the tree that expressions see, and per node what the form says of
/// it. A node that is not relevant is empty in the tree; its value is kept and comes back. So do
/// occurrences of a repeat that its count no longer asks for: they are aside, out of the tree.
class Instance
{
public:
    /// The tree has every node of the model (completed()).
    Instance(const ModelTree &model, xpath::Tree tree);

    [[nodiscard]] const xpath::Tree &tree() const { return m_tree; }
    /// Every node; a node that does not exist has no model.
    [[nodiscard]] const NodeState &at(xpath::NodeId node) const;
    /// To be changed; of a node that exists.
    [[nodiscard]] NodeState &state(xpath::NodeId node) { return m_states[node]; }
    [[nodiscard]] bool isLeaf(xpath::NodeId node) const;

    // --- between model and instance ---
    /// All instances of a model node, in no order.
    [[nodiscard]] const std::vector<xpath::NodeId> &all(form::ModelIndex model) const
    {
        return m_nodes[model];
    }
    /// The node itself or the one above it that is an instance of `model`; noNode where there is
    /// none.
    [[nodiscard]] xpath::NodeId ancestor(xpath::NodeId node, form::ModelIndex model) const;
    /// Instances of `model` in document order below `top`, `top` itself included.
    [[nodiscard]] std::vector<xpath::NodeId> below(xpath::NodeId top, form::ModelIndex model) const;
    /// The first of below(); noNode where there is none.
    [[nodiscard]] xpath::NodeId firstBelow(xpath::NodeId top, form::ModelIndex model) const;
    [[nodiscard]] std::vector<xpath::NodeId> occurrences(form::ModelIndex repeat,
                                                         xpath::NodeId parent) const;

    // --- values ---
    /// What was answered, relevant or not.
    [[nodiscard]] QString stored(xpath::NodeId node) const;
    /// Whether that changed anything.
    bool store(xpath::NodeId node, const QString &value);
    [[nodiscard]] QString reason(xpath::NodeId node) const;
    bool setReason(xpath::NodeId node, const QString &reason);
    void hide(xpath::NodeId node); ///< stopped being relevant
    void show(xpath::NodeId node); ///< relevant again

    // --- repeats ---
    /// False where one more occurrence would be more nodes than an interview may have.
    [[nodiscard]] bool hasRoomFor(form::ModelIndex repeat) const;
    /// A copy of the repeat's template after its occurrences.
    xpath::NodeId addOccurrence(form::ModelIndex repeat, xpath::NodeId parent);
    void removeOccurrence(xpath::NodeId occurrence);
    /// Out of the tree, with all its answers; its ids stay its own. Of the last occurrence.
    void setAside(xpath::NodeId occurrence);
    /// Behind the occurrences there are, the one that was set aside last; noNode where none is.
    xpath::NodeId takeBack(form::ModelIndex repeat, xpath::NodeId parent);
    [[nodiscard]] bool isAside(xpath::NodeId node) const;

    /// The tree with all that is kept and aside in its place, by the same ids: what a draft stores.
    /// What is aside is marked, and an Instance that is made from it sets it aside again.
    [[nodiscard]] xpath::Tree complete() const;

private:
    using Place = std::pair<form::ModelIndex, xpath::NodeId>; ///< a repeat below a parent

    void map(xpath::NodeId element, form::ModelIndex model);
    void unmap(xpath::NodeId element);
    void growStates();
    [[nodiscard]] xpath::NodeId endOf(const xpath::Tree &tree, form::ModelIndex repeat,
                                      xpath::NodeId parent) const;
    void putBack(xpath::Tree &tree, const Place &place,
                 const std::vector<xpath::NodeId> &occurrences) const;
    void putBackBelow(xpath::NodeId top);
    void takeOutMarked(xpath::NodeId parent);

    const ModelTree &m_model;
    xpath::Tree m_tree;
    xpath::NameId m_reasonName, m_asideName;
    std::vector<NodeState> m_states;                     ///< by NodeId
    std::vector<std::vector<xpath::NodeId>> m_nodes;     ///< by ModelIndex
    QHash<xpath::NodeId, QString> m_kept;                ///< values of nodes that are not relevant
    std::map<Place, std::vector<xpath::NodeId>> m_aside; ///< occurrences, the last to leave last
};

/// Gives an instance that was read from elsewhere the nodes of the form that it lacks (a submission
/// leaves out what is not relevant), with the form's own values; occurrences of repeats it has.
void completeFromTemplate(const ModelTree &model, xpath::Tree &tree);

} // namespace saltbush::interview
