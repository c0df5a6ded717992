// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::interview
{

/// A model's tree, asked quickly: children by name, depth, common ancestors. Immutable.
class ModelTree
{
public:
    explicit ModelTree(const form::FormDefinition &form);

    [[nodiscard]] form::ModelIndex child(form::ModelIndex parent, xpath::NameId name) const;
    /// The node of an element's attribute, where the form binds it.
    [[nodiscard]] form::ModelIndex attribute(form::ModelIndex element, xpath::NameId name) const;
    [[nodiscard]] int depth(form::ModelIndex node) const { return m_depths[node]; }
    [[nodiscard]] form::ModelIndex commonAncestor(form::ModelIndex a, form::ModelIndex b) const;
    /// node itself and everything below.
    [[nodiscard]] std::vector<form::ModelIndex> subtree(form::ModelIndex node) const;
    /// Repeats from `node` (itself included) up to `above` (excluded).
    [[nodiscard]] std::vector<form::ModelIndex> repeatsBetween(form::ModelIndex node,
                                                               form::ModelIndex above) const;
    [[nodiscard]] const form::FormDefinition &form() const { return m_form; }

private:
    const form::FormDefinition &m_form;
    std::vector<int> m_depths;
    QHash<quint64, form::ModelIndex> m_children, m_attributes; ///< parent and name → node
};

} // namespace saltbush::interview
