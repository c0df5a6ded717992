// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/XmlTree.h"

#include <QXmlStreamReader>

namespace saltbush::xpath
{

namespace
{

void addDeclaration(Tree &tree, NodeId element, const QXmlStreamAttribute &raw, XmlDetails &details)
{
    const QString declarations = QStringLiteral("http://www.w3.org/2000/xmlns/");
    const QString prefix = raw.qualifiedName().sliced(5).mid(1).toString(); // after "xmlns:"
    const NameId name = prefix.isEmpty()
        ? tree.names()->intern(QStringLiteral("xmlns"), declarations)
        : tree.names()->intern(prefix, declarations, QStringLiteral("xmlns"));
    tree.setAttribute(element, name, raw.value().toString());
    if (!prefix.isEmpty())
        details.prefixes.insert(prefix, raw.value().toString());
}

/// In the order in which they are written: `raw` is the same element without namespaces.
void addAttributes(Tree &tree, NodeId element, const QXmlStreamReader &xml,
                   const QXmlStreamReader &raw, XmlDetails &details)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    auto next = attributes.begin();
    for (const QXmlStreamAttribute &written : raw.attributes()) {
        const bool declares =
            written.qualifiedName() == u"xmlns" || written.qualifiedName().startsWith(u"xmlns:");
        if (declares) {
            addDeclaration(tree, element, written, details);
        } else if (next != attributes.end()) {
            tree.setAttribute(element,
                              tree.names()->intern(next->name().toString(),
                                                   next->namespaceUri().toString(),
                                                   next->prefix().toString()),
                              next->value().toString());
            ++next;
        }
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
                         const QStringList &plain, XmlDetails *details)
{
    XmlDetails unwanted;
    XmlDetails &found = details != nullptr ? *details : unwanted;
    Tree tree(names);
    QXmlStreamReader xml(text);
    QXmlStreamReader raw(text); // step by step with the other
    raw.setNamespaceProcessing(false);
    NodeId here = tree.document();
    while (!xml.atEnd()) {
        raw.readNext();
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            QString uri = xml.namespaceUri().toString();
            if (plain.contains(uri))
                uri.clear();
            here = tree.appendElement(
                here, names->intern(xml.name().toString(), uri, xml.prefix().toString()));
            addAttributes(tree, here, xml, raw, found);
            if (!xml.prefix().isEmpty())
                found.written.insert(here, xml.prefix().toString());
            break;
        }
        case QXmlStreamReader::EndElement:
            here = tree.parent(here);
            break;
        case QXmlStreamReader::Characters:
            if (here != tree.document())
                addText(tree, here, xml, details != nullptr ? &found.cdata : nullptr);
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
