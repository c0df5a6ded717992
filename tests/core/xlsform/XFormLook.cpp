// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/XFormLook.h"

#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

namespace saltbush::test
{

namespace
{

constexpr std::pair<const char *, const char *> prefixes[] = {
    {"x", "http://www.w3.org/2002/xforms"},
    {"h", "http://www.w3.org/1999/xhtml"},
    {"jr", "http://openrosa.org/javarosa"},
    {"odk", "http://www.opendatakit.org/xforms"},
    {"orx", "http://openrosa.org/xforms"},
    {"entities", "http://www.opendatakit.org/xforms/entities"}};

QString text(const xmlChar *characters)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(characters));
}

const xmlChar *characters(const char *text) { return reinterpret_cast<const xmlChar *>(text); }

QString contentOf(const xmlNode *node)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> content(xmlNodeGetContent(node), xmlFree);
    return text(content.get());
}

template <typename Node>
QString nameOf(const Node *node)
{
    const bool hasPrefix = node->ns && node->ns->prefix;
    return (hasPrefix ? text(node->ns->prefix) + u':' : QString()) + text(node->name);
}

QString shown(const xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE)
        return contentOf(node);
    QStringList attributes;
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        const QString name = nameOf(attribute);
        if (name != u"ref" && name != u"nodeset")
            attributes << name + QStringLiteral("=\"")
                    + contentOf(reinterpret_cast<const xmlNode *>(attribute)) + u'"';
    }
    attributes.sort();
    return (QStringList{nameOf(node)} + attributes).join(u' ');
}

} // namespace

struct XFormLook::Document
{
    explicit Document(const QByteArray &xml)
        : tree(xmlReadMemory(xml.constData(), int(xml.size()), nullptr, nullptr, XML_PARSE_NONET),
               xmlFreeDoc)
        , context(tree ? xmlXPathNewContext(tree.get()) : nullptr, xmlXPathFreeContext)
    {
    }

    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> tree;
    std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context;
};

XFormLook::XFormLook(const QString &xml) : m_document(std::make_unique<Document>(xml.toUtf8()))
{
    REQUIRE(m_document->context);
    for (const auto &[prefix, uri] : prefixes)
        xmlXPathRegisterNs(m_document->context.get(), characters(prefix), characters(uri));
}

XFormLook::~XFormLook() = default;

QStringList XFormLook::at(const QString &xpath) const
{
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
        xmlXPathEvalExpression(characters(xpath.toUtf8().constData()), m_document->context.get()),
        xmlXPathFreeObject);
    REQUIRE(found);
    if (found->type == XPATH_STRING)
        return {text(found->stringval)};
    REQUIRE(found->type == XPATH_NODESET);
    QStringList texts;
    for (int i = 0; found->nodesetval && i < found->nodesetval->nodeNr; ++i)
        texts << shown(found->nodesetval->nodeTab[i]);
    return texts;
}

QString XFormLook::one(const QString &xpath) const
{
    const QStringList found = at(xpath);
    return found.size() > 1 ? QStringLiteral("%1 found").arg(found.size()) : found.join(QString());
}

QString XFormLook::bind(const QString &path) const
{
    const QString found = one(QStringLiteral("//x:bind[@nodeset = '%1']").arg(path));
    return found.startsWith(u"bind ") ? found.mid(5) : found;
}

QString XFormLook::control(const QString &path) const
{
    return one(QStringLiteral("//h:body//*[@ref = '%1'][not(@event)]").arg(path));
}

QString XFormLook::label(const QString &path) const
{
    return one(QStringLiteral("string(//h:body//*[@ref = '%1']/x:label)").arg(path));
}

QString XFormLook::hint(const QString &path) const
{
    return one(QStringLiteral("string(//h:body//*[@ref = '%1']/x:hint)").arg(path));
}

} // namespace saltbush::test
