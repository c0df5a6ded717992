// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/form/Namespaces.h"

#include <pugixml.hpp>

#include <memory>
#include <vector>

namespace saltbush::form
{

/// An XML document within Limits.h, parsed, with the line of every node and the namespaces it
/// declares. Document types are passed by and entities other than XML's own are never replaced, so
/// nothing outside the document is read and nothing in it grows. Not movable: nodes point into it.
class XmlSource
{
public:
    /// form.not-xml with the line, form.too-large.
    static Result<std::unique_ptr<XmlSource>> parse(const QByteArray &xml);

    XmlSource(const XmlSource &) = delete;
    XmlSource &operator=(const XmlSource &) = delete;

    [[nodiscard]] pugi::xml_node root() const { return m_document.document_element(); }
    [[nodiscard]] const Namespaces &namespaces() const { return m_namespaces; }
    /// 1-based; 0 where it is not known.
    [[nodiscard]] int line(pugi::xml_node node) const;

private:
    explicit XmlSource(const QByteArray &xml);
    [[nodiscard]] int lineAt(std::ptrdiff_t offset) const;
    Result<void> survey();
    int surveyAttributes(pugi::xml_node element);

    pugi::xml_document m_document;
    pugi::xml_parse_result m_outcome;
    std::vector<std::ptrdiff_t> m_lineStarts;
    Namespaces m_namespaces;
};

/// Name without prefix.
[[nodiscard]] inline std::string_view localName(pugi::xml_node node)
{
    return localPart(node.name());
}
[[nodiscard]] inline bool isElement(pugi::xml_node node)
{
    return node.type() == pugi::node_element;
}
[[nodiscard]] inline bool isText(pugi::xml_node node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}
[[nodiscard]] bool hasElements(pugi::xml_node node);
/// First child element of that local name, else a null node.
[[nodiscard]] pugi::xml_node childElement(pugi::xml_node node, std::string_view local);
/// To walk over the elements in a node: firstElement(), then nextElement() until it is null. Half
/// of all nodes are white space between them.
[[nodiscard]] pugi::xml_node firstElement(pugi::xml_node node);
[[nodiscard]] pugi::xml_node nextElement(pugi::xml_node element);
/// Everything an element's own text pieces say.
[[nodiscard]] QString ownText(pugi::xml_node element);
/// An unprefixed attribute, trimmed; empty where there is none.
[[nodiscard]] QString attribute(pugi::xml_node element, const char *name);

} // namespace saltbush::form
