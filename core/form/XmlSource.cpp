// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/XmlSource.h"

#include "core/form/FormDefinition.h"
#include "core/form/Limits.h"

#include <cstring>

namespace saltbush::form
{

XmlSource::XmlSource(const QByteArray &xml)
{
    m_lineStarts.push_back(0);
    for (const char *at = xml.constData(), *end = at + xml.size(); at != end;) {
        at = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
        if (at == nullptr)
            break;
        m_lineStarts.push_back(++at - xml.constData());
    }
    // White space is kept: between two <output> elements it is part of a label.
    m_outcome = m_document.load_buffer(xml.constData(), std::size_t(xml.size()),
                                       pugi::parse_default | pugi::parse_ws_pcdata);
}

Result<std::unique_ptr<XmlSource>> XmlSource::parse(const QByteArray &xml)
{
    if (xml.size() > limits::maxBytes)
        return fail(Error{tooLarge}.with(QString::number(xml.size())));
    if (xml.count('<') > limits::maxMarks || xml.count('=') > limits::maxMarks)
        return fail(tooLarge);
    std::unique_ptr<XmlSource> source(new XmlSource(xml));
    if (!source->m_outcome || !source->root()) {
        const int line = source->m_outcome ? 1 : source->lineAt(source->m_outcome.offset);
        return fail(Error{notXml}.at({.row = line}));
    }
    SALTBUSH_TRY(source->survey());
    return source;
}

int XmlSource::line(pugi::xml_node node) const { return lineAt(node.offset_debug()); }

int XmlSource::lineAt(std::ptrdiff_t offset) const
{
    if (offset < 0)
        return 0;
    const auto next = std::ranges::upper_bound(m_lineStarts, offset);
    return int(next - m_lineStarts.begin());
}

namespace
{

bool isTooLong(const char *name) { return ::strnlen(name, limits::maxName + 1) > limits::maxName; }

/// How many; -1 where they or their names are too much.
int attributesOf(pugi::xml_node element)
{
    int count = isTooLong(element.name()) ? -1 : 0;
    for (auto each = element.first_attribute(); each && count >= 0; each = each.next_attribute())
        count = isTooLong(each.name()) || count == limits::maxAttributes ? -1 : count + 1;
    return count;
}

} // namespace

/// One walk over everything, without recursion, before anything recurses.
Result<void> XmlSource::survey()
{
    std::size_t nodes = 0;
    int depth = 1;
    const pugi::xml_node top = root();
    pugi::xml_node node = top;
    while (node) {
        const int attributes = attributesOf(node);
        nodes += 1 + std::size_t(std::max(attributes, 0));
        if (nodes > limits::maxNodes || depth > limits::maxDepth || attributes < 0)
            return fail(Error{tooLarge}.at({.row = line(node)}));
        if (isElement(node))
            noteDeclarations(node);
        if (const pugi::xml_node child = node.first_child()) {
            node = child;
            ++depth;
            continue;
        }
        while (node != top && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        node = node == top ? pugi::xml_node() : node.next_sibling();
    }
    return ok();
}

void XmlSource::noteDeclarations(pugi::xml_node element)
{
    static constexpr std::string_view start = "xmlns:";
    for (auto each = element.first_attribute(); each; each = each.next_attribute()) {
        if (std::string_view(each.name()).starts_with(start))
            m_namespaces.declare(toQString(localPart(each.name())), toQString(each.value()));
    }
}

bool hasElements(pugi::xml_node node) { return bool(firstElement(node)); }

pugi::xml_node childElement(pugi::xml_node node, std::string_view local)
{
    return node.find_child([local](pugi::xml_node child) { return localName(child) == local; });
}

pugi::xml_node firstElement(pugi::xml_node node)
{
    return node.find_child([](pugi::xml_node child) { return isElement(child); });
}

QString ownText(pugi::xml_node element)
{
    QString text;
    for (const pugi::xml_node child : element.children()) {
        if (isText(child))
            text += QString::fromUtf8(child.value());
    }
    return text;
}

QString attribute(pugi::xml_node element, const char *name)
{
    return QString::fromUtf8(element.attribute(name).value()).trimmed();
}

} // namespace saltbush::form
