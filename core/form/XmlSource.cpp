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

namespace
{

/// A document that is shorter than so many marks has fewer: most are not counted.
bool hasTooMany(const QByteArray &xml, char mark)
{
    return xml.size() > limits::maxMarks && xml.count(mark) > limits::maxMarks;
}

} // namespace

Result<std::unique_ptr<XmlSource>> XmlSource::parse(const QByteArray &xml)
{
    if (xml.size() > limits::maxBytes)
        return fail(Error{tooLarge}.with(QString::number(xml.size())));
    if (hasTooMany(xml, '<') || hasTooMany(xml, '='))
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

} // namespace

/// One walk over everything, without recursion, before anything recurses.
Result<void> XmlSource::survey()
{
    std::size_t nodes = 0;
    int depth = 1;
    const pugi::xml_node top = root();
    for (pugi::xml_node node = top; node;) {
        // Most nodes are the white space of an indented document: there is no more to them.
        const bool hasMore = isElement(node);
        const int attributes = hasMore ? surveyAttributes(node) : 0;
        nodes += 1 + std::size_t(std::max(attributes, 0));
        if (nodes > limits::maxNodes || depth > limits::maxDepth || attributes < 0)
            return fail(Error{tooLarge}.at({.row = line(node)}));
        pugi::xml_node next = hasMore ? node.first_child() : pugi::xml_node();
        depth += next ? 1 : 0;
        while (!next && node != top) {
            next = node.next_sibling();
            if (next)
                break;
            node = node.parent();
            --depth;
        }
        node = next;
    }
    return ok();
}

/// How many an element has, and the namespaces they declare; -1 where they or their names are too
/// much.
int XmlSource::surveyAttributes(pugi::xml_node element)
{
    if (isTooLong(element.name()))
        return -1;
    int count = 0;
    for (auto each = element.first_attribute(); each; each = each.next_attribute()) {
        const char *const name = each.name();
        if (isTooLong(name) || ++count > limits::maxAttributes)
            return -1;
        if (prefixPart(name) == "xmlns")
            m_namespaces.declare(toQString(localPart(name)), toQString(each.value()));
    }
    return count;
}

bool hasElements(pugi::xml_node node) { return bool(firstElement(node)); }

pugi::xml_node childElement(pugi::xml_node node, std::string_view local)
{
    pugi::xml_node child = firstElement(node);
    while (child && localName(child) != local)
        child = nextElement(child);
    return child;
}

namespace
{

pugi::xml_node elementFrom(pugi::xml_node node)
{
    pugi::xml_node_type type = node.type();
    while (type != pugi::node_element && type != pugi::node_null) {
        node = node.next_sibling();
        type = node.type();
    }
    return node;
}

} // namespace

pugi::xml_node firstElement(pugi::xml_node node) { return elementFrom(node.first_child()); }

pugi::xml_node nextElement(pugi::xml_node element) { return elementFrom(element.next_sibling()); }

QString ownText(pugi::xml_node element)
{
    QString text;
    for (pugi::xml_node child = element.first_child(); child; child = child.next_sibling()) {
        if (isText(child))
            text += QString::fromUtf8(child.value());
    }
    return text;
}

QString attribute(pugi::xml_node element, const char *name)
{
    const pugi::xml_attribute found = element.attribute(name);
    return found ? QString::fromUtf8(found.value()).trimmed() : QString();
}

} // namespace saltbush::form
