// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/CanonicalXml.h"

#include <libxml/c14n.h>
#include <libxml/parser.h>

#include <memory>

namespace saltbush::test
{

QByteArray canonicalXml(const QByteArray &xml)
{
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(xml.constData(), int(xml.size()), nullptr, nullptr,
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE),
        xmlFreeDoc);
    if (!document)
        return {};
    xmlChar *text = nullptr;
    const int size = xmlC14NDocDumpMemory(document.get(), nullptr, XML_C14N_1_0, nullptr, 0, &text);
    if (size < 0)
        return {};
    const QByteArray canonical(reinterpret_cast<const char *>(text), size);
    xmlFree(text);
    return canonical;
}

QString firstDifference(const QByteArray &ours, const QByteArray &theirs)
{
    const QList<QByteArray> left = ours.split('\n');
    const QList<QByteArray> right = theirs.split('\n');
    for (qsizetype line = 0; line < std::max(left.size(), right.size()); ++line) {
        const QByteArray a = line < left.size() ? left[line] : QByteArray("(end)");
        const QByteArray b = line < right.size() ? right[line] : QByteArray("(end)");
        if (a != b)
            return QStringLiteral("line %1\n  ours:   %2\n  theirs: %3")
                .arg(line + 1)
                .arg(QString::fromUtf8(a), QString::fromUtf8(b));
    }
    return {};
}

} // namespace saltbush::test
