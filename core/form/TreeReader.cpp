// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/TreeReader.h"

namespace saltbush::form
{

using xpath::NameId;
using xpath::NodeId;
using xpath::Tree;

NodeId TreeReader::read(Tree &tree, NodeId parent, pugi::xml_node element)
{
    const NodeId node = tree.appendElement(parent, name(element));
    readAttributes(tree, node, element);
    if (hasElements(element))
        readMixed(tree, node, element);
    else
        readValue(tree, node, element);
    return node;
}

void TreeReader::readAttributes(Tree &tree, NodeId node, pugi::xml_node element)
{
    for (const pugi::xml_attribute attribute : element.attributes()) {
        if (prefixPart(attribute.name()) != "xmlns")
            tree.setAttribute(node, name(attribute), QString::fromUtf8(attribute.value()));
    }
}

void TreeReader::readValue(Tree &tree, NodeId node, pugi::xml_node element)
{
    const QString text = ownText(element);
    const QString value = m_whitespace == Whitespace::Trim ? text.trimmed() : text;
    if (!value.isEmpty())
        tree.setValue(node, value);
}

void TreeReader::readMixed(Tree &tree, NodeId node, pugi::xml_node element)
{
    for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
        if (isElement(child)) {
            read(tree, node, child);
        } else if (isText(child)) {
            const QString text = QString::fromUtf8(child.value());
            if (!text.trimmed().isEmpty())
                tree.appendText(node, text);
        }
    }
}

NameId TreeReader::name(pugi::xml_node element) { return intern(element.name()); }

NameId TreeReader::name(pugi::xml_attribute attribute)
{
    if (std::string_view(attribute.name()) == "xmlns")
        return m_names.intern(QStringLiteral("xmlns"), QString::fromLatin1(xmlnsUri));
    return intern(attribute.name());
}

NameId TreeReader::intern(std::string_view qualifiedName)
{
    if (const auto known = m_known.find(qualifiedName); known != m_known.end())
        return known->second;
    const QString prefix = toQString(prefixPart(qualifiedName));
    const QString uri = prefix.isEmpty() ? QString() : m_namespaces.uri(prefix);
    const NameId id = m_names.intern(toQString(localPart(qualifiedName)), uri, prefix);
    m_known.emplace(qualifiedName, id);
    return id;
}

} // namespace saltbush::form
