// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormReading.h"
#include "core/form/TreeReader.h"

namespace saltbush::form
{

/// Reads the primary instance into the model (each element once), the instance template, and the
/// templates of repeats (jr:template, taken out of the instance).
class PrimaryInstance
{
public:
    explicit PrimaryInstance(FormReading &reading);

    /// False where it is too large.
    [[nodiscard]] bool read(pugi::xml_node root);
    /// After the body is known: a repeat without jr:template copies its first occurrence, empty.
    /// form.too-large, said at the model.
    void completeTemplates(pugi::xml_node model);

private:
    void readElement(pugi::xml_node element, ModelIndex parent, xpath::Tree &tree,
                     xpath::NodeId treeParent);
    void readInto(pugi::xml_node element, ModelIndex model, xpath::Tree &tree, xpath::NodeId node);
    void notePlace(ModelIndex model, const xpath::Tree &tree, xpath::NodeId node);
    [[nodiscard]] bool isTemplate(pugi::xml_node element) const;
    xpath::NodeId emptyCopy(const xpath::Tree &tree, xpath::NodeId node);

    FormReading &m_reading;
    FormBuilder &m_builder;
    TreeReader m_reader;
    std::shared_ptr<xpath::Tree> m_instance;
    std::shared_ptr<xpath::Tree> m_templates; ///< one below the other under a root of its own
    xpath::NodeId m_templatesRoot = xpath::noNode;
    std::vector<std::uint8_t> m_isInInstance; ///< by model node: templateNode is in the instance
};

} // namespace saltbush::form
