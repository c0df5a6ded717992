// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XmlSource.h"
#include "core/xpath/Tree.h"

#include <string_view>
#include <unordered_map>

namespace saltbush::form
{

/// Turns parsed XML into nodes of an xpath::Tree. Unprefixed names are in no namespace, so that
/// expressions meet them whatever default namespace a form or a submission has; a declaration of
/// one is kept as an attribute, so that it is written again.
class TreeReader
{
public:
    /// Trim: values as forms and lists mean them. Keep: answers, to the last blank.
    enum class Whitespace { Trim, Keep };

    /// Borrows all; `names` grows by what is new.
    TreeReader(xpath::Names &names, const Namespaces &namespaces, Whitespace whitespace)
        : m_names(names)
        , m_namespaces(namespaces)
        , m_whitespace(whitespace)
    {
    }

    /// `element` and all below it become the last child of `parent`.
    xpath::NodeId read(xpath::Tree &tree, xpath::NodeId parent, pugi::xml_node element);
    void readAttributes(xpath::Tree &tree, xpath::NodeId node, pugi::xml_node element);
    /// The element's own text becomes its value; for one without child elements.
    void readValue(xpath::Tree &tree, xpath::NodeId node, pugi::xml_node element);

    [[nodiscard]] xpath::NameId name(pugi::xml_node element);
    [[nodiscard]] xpath::NameId name(pugi::xml_attribute attribute);

private:
    void readMixed(xpath::Tree &tree, xpath::NodeId node, pugi::xml_node element);
    xpath::NameId intern(std::string_view qualifiedName);

    xpath::Names &m_names;
    const Namespaces &m_namespaces;
    Whitespace m_whitespace;
    /// Keys point into the document: a choice list asks for the same few names very often.
    std::unordered_map<std::string_view, xpath::NameId> m_known;
};

} // namespace saltbush::form
