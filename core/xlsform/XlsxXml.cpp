// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsxXml.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Limits.h"

namespace saltbush::xlsform
{

namespace
{

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view localName(const pugi::xml_node &node) { return withoutPrefix(node.name()); }

pugi::xml_node childNamed(const pugi::xml_node &parent, std::string_view name)
{
    return parent.find_child(
        [name](const pugi::xml_node &child) { return localName(child) == name; });
}

QString attributeNamed(const pugi::xml_node &node, std::string_view name)
{
    const pugi::xml_attribute found = node.find_attribute(
        [name](const pugi::xml_attribute &each) { return withoutPrefix(each.name()) == name; });
    return QString::fromUtf8(found.value());
}

Result<void> parsePart(pugi::xml_document &document, const QByteArray &bytes, const QString &part)
{
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol
        | pugi::parse_ws_pcdata | pugi::parse_wconv_attribute;
    if (bytes.count('<') > limits::maxMarks || bytes.count('=') > limits::maxMarks)
        return fail(Error{code::tooLarge}.with(part));
    if (!document.load_buffer(bytes.constData(), std::size_t(bytes.size()), options))
        return fail(Error{code::damaged}.with(part));
    return ok();
}

} // namespace saltbush::xlsform
