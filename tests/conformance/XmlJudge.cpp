// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/XmlJudge.h"

#include <QRegularExpression>

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <array>

namespace saltbush::conformance
{

namespace
{

/// README of the conformance data.
constexpr std::array<std::pair<const char *, const char *>, 8> prefixes{{
    {"h", "http://www.w3.org/1999/xhtml"},
    {"x", "http://www.w3.org/2002/xforms"},
    {"jr", "http://openrosa.org/javarosa"},
    {"orx", "http://openrosa.org/xforms"},
    {"odk", "http://www.opendatakit.org/xforms"},
    {"entities", "http://www.opendatakit.org/xforms/entities"},
    {"ev", "http://www.w3.org/2001/xml-events"},
    {"xsd", "http://www.w3.org/2001/XMLSchema"},
}};

const xmlChar *bytes(const char *text) { return reinterpret_cast<const xmlChar *>(text); }

void ignore(void * /*context*/, xmlErrorPtr /*error*/) { }

QString textOf(xmlDoc *document, xmlNode *node)
{
    if (node->type != XML_ELEMENT_NODE) {
        xmlChar *content = xmlNodeGetContent(node);
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(content));
        xmlFree(content);
        return text;
    }
    xmlBuffer *buffer = xmlBufferCreate();
    xmlNodeDump(buffer, document, node, 0, 0);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(xmlBufferContent(buffer)),
                                           xmlBufferLength(buffer));
    xmlBufferFree(buffer);
    return judgedText(text);
}

} // namespace

void XmlJudge::FreeDocument::operator()(xmlDoc *document) const { xmlFreeDoc(document); }

void XmlJudge::FreeContext::operator()(xmlXPathContext *context) const
{
    xmlXPathFreeContext(context);
}

XmlJudge::XmlJudge(const QByteArray &xml)
    : m_document(
        xmlReadMemory(xml.constData(), int(xml.size()), nullptr, nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE))
{
    if (!m_document)
        return;
    m_context.reset(xmlXPathNewContext(m_document.get()));
    m_context->error = reinterpret_cast<xmlStructuredErrorFunc>(ignore);
    m_context->node = xmlDocGetRootElement(m_document.get());
    for (const xmlNs *each = m_context->node->nsDef; each != nullptr; each = each->next) {
        if (each->prefix != nullptr)
            xmlXPathRegisterNs(m_context.get(), each->prefix, each->href);
    }
    for (const auto &[prefix, uri] : prefixes)
        xmlXPathRegisterNs(m_context.get(), bytes(prefix), bytes(uri));
}

XmlJudge::~XmlJudge() = default;

std::optional<int> XmlJudge::count(const QString &expression) const
{
    if (!m_context)
        return std::nullopt;
    const QByteArray text = expression.trimmed().toUtf8();
    xmlXPathObject *found = xmlXPathEvalExpression(bytes(text.constData()), m_context.get());
    if (found == nullptr)
        return std::nullopt;
    int count = found->type == XPATH_BOOLEAN ? found->boolval : 1;
    if (found->type == XPATH_NODESET)
        count = found->nodesetval == nullptr ? 0 : found->nodesetval->nodeNr;
    xmlXPathFreeObject(found);
    return count;
}

QStringList XmlJudge::texts(const QString &expression) const
{
    QStringList texts;
    if (!m_context)
        return texts;
    const QByteArray text = expression.trimmed().toUtf8();
    xmlXPathObject *found = xmlXPathEvalExpression(bytes(text.constData()), m_context.get());
    if (found != nullptr && found->type == XPATH_NODESET && found->nodesetval != nullptr) {
        for (int i = 0; i < found->nodesetval->nodeNr; ++i)
            texts << textOf(m_document.get(), found->nodesetval->nodeTab[i]);
    }
    xmlXPathFreeObject(found);
    texts.sort();
    return texts;
}

QString judgedText(const QString &xml)
{
    static const QRegularExpression tag(
        QStringLiteral("<([\\w:.-]+)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)"));
    static const QRegularExpression attribute(QStringLiteral("([\\w:.-]+)=\"[^\"]*\""));
    QString result;
    qsizetype from = 0;
    for (auto tags = tag.globalMatch(xml); tags.hasNext();) {
        const auto match = tags.next();
        result += xml.mid(from, match.capturedStart() - from) + u'<' + match.captured(1);
        QStringList attributes;
        for (auto each = attribute.globalMatch(match.captured(2)); each.hasNext();) {
            const auto found = each.next();
            if (!found.captured(1).startsWith(u"xmlns"))
                attributes << found.captured(0);
        }
        attributes.sort();
        for (const QString &each : attributes)
            result += u' ' + each;
        from = match.capturedEnd();
    }
    result += xml.mid(from);
    static const QRegularExpression between(QStringLiteral(">\\s+<"));
    return result.replace(between, QStringLiteral("><")).trimmed();
}

} // namespace saltbush::conformance
