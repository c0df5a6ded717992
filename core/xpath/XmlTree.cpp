// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/XmlTree.h"

#include <QXmlStreamReader>

namespace saltbush::xpath
{

namespace
{

void addAttributes(Tree &tree, NodeId element, const QXmlStreamReader &xml,
                   QMap<QString, QString> *prefixes)
{
    const QString declarations = QStringLiteral("http://www.w3.org/2000/xmlns/");
    Names &names = *tree.names();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        tree.setAttribute(element,
                          names.intern(attribute.name().toString(),
                                       attribute.namespaceUri().toString(),
                                       attribute.prefix().toString()),
                          attribute.value().toString());
    for (const QXmlStreamNamespaceDeclaration &declared : xml.namespaceDeclarations()) {
        const QString prefix = declared.prefix().toString();
        const NameId name = prefix.isEmpty()
            ? names.intern(QStringLiteral("xmlns"), declarations)
            : names.intern(prefix, declarations, QStringLiteral("xmlns"));
        tree.setAttribute(element, name, declared.namespaceUri().toString());
        if (prefixes != nullptr && !prefix.isEmpty())
            prefixes->insert(prefix, declared.namespaceUri().toString());
    }
}

/// CDATA sections stay nodes of their own, as in a browser's document.
void addText(Tree &tree, NodeId element, const QXmlStreamReader &xml, std::set<NodeId> *cdata)
{
    const NodeId last = tree.lastChild(element);
    const bool afterCData = cdata != nullptr && last != noNode && cdata->contains(last);
    if (cdata == nullptr || (!xml.isCDATA() && !afterCData)) {
        tree.appendText(element, xml.text().toString());
        return;
    }
    const NodeId text = tree.appendOther(element, NodeKind::Text, noName, xml.text().toString());
    if (xml.isCDATA())
        cdata->insert(text);
}

} // namespace

Result<Tree> treeFromXml(const QString &text, const std::shared_ptr<Names> &names,
                         const QStringList &plain, QMap<QString, QString> *prefixes,
                         std::set<NodeId> *cdata)
{
    Tree tree(names);
    QXmlStreamReader xml(text);
    NodeId here = tree.document();
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            QString uri = xml.namespaceUri().toString();
            if (plain.contains(uri))
                uri.clear();
            here = tree.appendElement(
                here, names->intern(xml.name().toString(), uri, xml.prefix().toString()));
            addAttributes(tree, here, xml, prefixes);
            break;
        }
        case QXmlStreamReader::EndElement:
            here = tree.parent(here);
            break;
        case QXmlStreamReader::Characters:
            if (here != tree.document())
                addText(tree, here, xml, cdata);
            break;
        case QXmlStreamReader::Comment:
            tree.appendOther(here, NodeKind::Comment, noName, xml.text().toString());
            break;
        case QXmlStreamReader::ProcessingInstruction:
            tree.appendOther(here, NodeKind::Instruction,
                             names->intern(xml.processingInstructionTarget().toString()),
                             xml.processingInstructionData().toString());
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return fail(Error{unreadableXml, Place{.row = int(xml.lineNumber())}});
    return tree;
}

} // namespace saltbush::xpath
