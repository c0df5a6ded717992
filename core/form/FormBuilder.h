// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::form
{

/// A FormDefinition while it is made: the only one who may change it.
class FormBuilder
{
public:
    FormBuilder();

    [[nodiscard]] FormDefinition &form() { return *m_form; }
    [[nodiscard]] const FormDefinition &form() const { return *m_form; }
    [[nodiscard]] xpath::Names &names() { return *m_form->names; }

    // --- model ---
    /// The child of that name, made where there is none yet; noModel as parent makes the root.
    ModelIndex addNode(ModelIndex parent, xpath::NameId name);
    /// The instance has this attribute: resolve() will find it.
    void noteAttribute(ModelIndex element, xpath::NameId name);
    [[nodiscard]] ModelIndex child(ModelIndex parent, xpath::NameId name) const;
    [[nodiscard]] bool hasAttribute(ModelIndex element, xpath::NameId name) const;
    /// Characters of the paths of all nodes.
    [[nodiscard]] qsizetype pathCharacters() const { return m_pathCharacters; }
    [[nodiscard]] ModelNode &node(ModelIndex index) { return m_form->m_nodes[index]; }

    /// The node a ref or nodeset names, from the node `context` (noModel: the root). Positions are
    /// ignored; a name whose prefix does not fit is looked up by its local part. noModel where
    /// there is no such node, or where it is no plain path.
    ModelIndex resolve(const QString &reference, ModelIndex context);

    // --- body ---
    ControlIndex addControl(Control control);
    [[nodiscard]] Control &control(ControlIndex index) { return m_form->m_controls[index]; }

    [[nodiscard]] SharedForm finish() && { return std::move(m_form); }

private:
    ModelIndex makeNode(ModelIndex parent, xpath::NameId name, const QString &path);
    ModelIndex step(ModelIndex from, const QString &segment);
    ModelIndex attributeNode(ModelIndex element, xpath::NameId name);
    ModelIndex namedChild(ModelIndex parent, const QString &name) const;
    [[nodiscard]] bool isNamed(ModelIndex index, const QString &name) const;
    [[nodiscard]] xpath::NameId nameOf(const QString &qualified) const;
    [[nodiscard]] QString written(xpath::NameId name) const;

    std::shared_ptr<FormDefinition> m_form;
    QHash<quint64, ModelIndex> m_children; ///< parent and name → child
    qsizetype m_pathCharacters = 0;
    QHash<std::pair<ModelIndex, QString>, ModelIndex>
        m_byLocalName;                       ///< parent and local name → child
    QHash<quint64, ModelIndex> m_attributes; ///< element and name → its node, or noModel so far
};

} // namespace saltbush::form
