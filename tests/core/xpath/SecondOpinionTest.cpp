// SPDX-License-Identifier: GPL-3.0-or-later
// XPath 1.0, as libxml2 reads it: thousands of expressions by chance give the same here.
#include "tests/core/xpath/Evaluation.h"
#include "tests/core/xpath/RandomExpression.h"
#include "tests/support/QtStrings.h"

#include <libxml/parser.h>
#include <libxml/xpath.h>

#include <cmath>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString document = QStringLiteral(
    "<data n='v'><!--top--><a id='a1' n='1'><b>1</b><b n='x'>2</b><c>3<d>4</d>tail</c></a>"
    "<a id='a2' n='2'><b>5</b><?pi some?><e/></a>"
    "<g><a id='a3'><b>7</b><b>8</b><b>9</b><c><d n='3'>10</d></c></a></g><b>11</b>text"
    "<w> x  y </w></data>");

/// What libxml2 makes of an expression, in a few words; nothing where it is none there.
class SecondOpinion
{
public:
    SecondOpinion()
        : m_xml(document.toUtf8())
        , m_document(xmlReadMemory(m_xml.constData(), int(m_xml.size()), nullptr, nullptr, 0),
                     xmlFreeDoc)
        , m_context(xmlXPathNewContext(m_document.get()), xmlXPathFreeContext)
    {
    }

    QString about(const QString &expression, const QString &where)
    {
        m_context->node = xmlDocGetRootElement(m_document.get());
        const Found place = evaluate(where);
        m_context->node = place->nodesetval->nodeTab[0];
        m_context->proximityPosition = m_context->contextSize = 1;
        const Found found = evaluate(expression);
        switch (found->type) {
        case XPATH_NODESET:
            return QStringLiteral("%1 nodes, %2")
                .arg(found->nodesetval == nullptr ? 0 : found->nodesetval->nodeNr)
                .arg(text(xmlXPathCastToString(found.get())));
        case XPATH_BOOLEAN:
            return found->boolval != 0 ? QStringLiteral("true") : QStringLiteral("false");
        case XPATH_NUMBER:
            return QString::number(found->floatval + 0.0, 'g', 10);
        default:
            return text(xmlXPathCastToString(found.get()));
        }
    }

private:
    using Found = std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)>;

    Found evaluate(const QString &expression)
    {
        const QByteArray bytes = expression.toUtf8();
        return {xmlXPathEvalExpression(reinterpret_cast<const xmlChar *>(bytes.constData()),
                                       m_context.get()),
                xmlXPathFreeObject};
    }
    static QString text(xmlChar *owned)
    {
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(owned));
        xmlFree(owned);
        return text;
    }

    QByteArray m_xml;
    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> m_document;
    std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> m_context;
};

/// The same words about ours.
QString ours(const xpath::Value &value)
{
    if (value.isNodeSet())
        return QStringLiteral("%1 nodes, %2").arg(value.nodes().size()).arg(value.toString());
    if (value.isNumber())
        return QString::number(value.toNumber() + 0.0, 'g', 10);
    return value.toString();
}

} // namespace

TEST_CASE("XPath 1.0 is what libxml2 makes of it")
{
    RandomExpression expressions(2026);
    SecondOpinion second;
    Form form(document);
    for (const char *where : {"/data", "/data/a[1]/b[2]", "/data/g/a/c"}) {
        form.standAt(where);
        for (int i = 0; i < 2000; ++i) {
            const QString text = expressions.next();
            // libxml2 leaves an element's children out of what follows its attributes (§2.2).
            if (text.contains(u"following") && (text.contains(u'@') || text.contains(u"attribute")))
                continue;
            INFO(where << ": " << text.toStdString());
            CHECK(ours(form.value(text)).toStdString() == second.about(text, where).toStdString());
        }
    }
}
