// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/InstanceXml.h"

#include "core/form/TreeReader.h"

#include <map>

namespace saltbush::form
{

using xpath::NameId;
using xpath::Names;
using xpath::NodeId;
using xpath::noNode;
using xpath::Tree;

namespace
{

/// Writes one tree. Only namespaces that something uses are declared, all at the root, in the order
/// of their prefixes, after its attributes.
class InstanceWriter
{
public:
    InstanceWriter(const Tree &tree, const std::function<bool(NodeId)> &keep)
        : m_tree(tree)
        , m_keep(keep)
    {
    }

    QByteArray write()
    {
        m_xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        if (const NodeId root = m_tree.root(); root != noNode && isKept(root)) {
            declareIn(root);
            writeElement(root);
        }
        return m_xml.toUtf8();
    }

private:
    [[nodiscard]] bool isKept(NodeId node) const { return !m_keep || m_keep(node); }

    void declareIn(NodeId element)
    {
        declare(m_tree.name(element));
        for (NodeId each = m_tree.firstAttribute(element); each != noNode; each = m_tree.next(each))
            declare(m_tree.name(each));
        for (NodeId each = m_tree.firstChild(element); each != noNode; each = m_tree.next(each)) {
            if (m_tree.kind(each) == xpath::NodeKind::Element && isKept(each))
                declareIn(each);
        }
    }

    void declare(NameId name)
    {
        const Names::Name &parts = m_tree.names()->at(name);
        if (parts.uri.isEmpty() || parts.uri == QLatin1String(xmlnsUri)
            || parts.uri == QLatin1String(xmlUri) || m_prefixes.contains(parts.uri))
            return;
        QString prefix = parts.prefix.isEmpty() ? QStringLiteral("ns") : parts.prefix;
        while (m_uris.contains(prefix))
            prefix += u'_';
        m_prefixes.insert(parts.uri, prefix);
        m_uris.emplace(prefix, parts.uri);
    }

    [[nodiscard]] QString written(NameId name) const
    {
        const Names::Name &parts = m_tree.names()->at(name);
        if (parts.uri == QLatin1String(xmlUri))
            return QStringLiteral("xml:") + parts.local;
        const QString prefix = m_prefixes.value(parts.uri);
        return prefix.isEmpty() ? parts.local : prefix + u':' + parts.local;
    }

    void writeElement(NodeId element)
    {
        const QString name = written(m_tree.name(element));
        m_xml += u'<' + name;
        for (NodeId each = m_tree.firstAttribute(element); each != noNode; each = m_tree.next(each))
            writeAttribute(written(m_tree.name(each)), m_tree.value(each));
        if (element == m_tree.root()) {
            for (const auto &[prefix, uri] : m_uris)
                writeAttribute(QStringLiteral("xmlns:") + prefix, uri);
        }
        const qsizetype start = m_xml.size();
        m_xml += u'>';
        writeContent(element);
        if (m_xml.size() == start + 1)
            m_xml.replace(start, 1, QStringLiteral("/>"));
        else
            m_xml += QLatin1String("</") + name + u'>';
    }

    void writeContent(NodeId element)
    {
        if (m_tree.firstChild(element) == noNode)
            writeEscaped(m_tree.value(element), false);
        for (NodeId each = m_tree.firstChild(element); each != noNode; each = m_tree.next(each)) {
            if (m_tree.kind(each) == xpath::NodeKind::Text)
                writeEscaped(m_tree.value(each), false);
            else if (m_tree.kind(each) == xpath::NodeKind::Element && isKept(each))
                writeElement(each);
        }
    }

    void writeAttribute(const QString &name, const QString &value)
    {
        m_xml += u' ' + name + QLatin1String("=\"");
        writeEscaped(value, true);
        m_xml += u'"';
    }

    /// A reader turns bare CR into LF, and white space of attributes into blanks: those are
    /// escaped. What no XML can hold (control characters, half a surrogate pair) becomes U+FFFD.
    void writeEscaped(const QString &text, bool isAttribute)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit == u'&')
                m_xml += u"&amp;";
            else if (unit == u'<')
                m_xml += u"&lt;";
            else if (unit == u'>')
                m_xml += u"&gt;";
            else if (unit == u'"' && isAttribute)
                m_xml += u"&quot;";
            else if (unit == u'\r' || (isAttribute && (unit == u'\n' || unit == u'\t')))
                m_xml += QLatin1String("&#") + QString::number(unit) + u';';
            else
                writeUnit(text, i);
        }
    }

    void writeUnit(const QString &text, qsizetype &i)
    {
        const QChar unit = text[i];
        const bool isPair =
            unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isControl = unit < u' ' && unit != u'\n' && unit != u'\t';
        if (isControl || unit == QChar(0xFFFE) || unit == QChar(0xFFFF)
            || (unit.isSurrogate() && !isPair)) {
            m_xml += QChar(QChar::ReplacementCharacter);
            return;
        }
        m_xml += unit;
        if (isPair)
            m_xml += text[++i];
    }

    const Tree &m_tree;
    const std::function<bool(NodeId)> &m_keep;
    QHash<QString, QString> m_prefixes; ///< URI → prefix
    std::map<QString, QString> m_uris;  ///< prefix → URI
    QString m_xml;
};

/// The form's names where they are enough (they are shared by threads), else a copy that has the
/// new ones too; numbers stay the same.
std::shared_ptr<Names> namesFor(const FormDefinition &form, const XmlSource &xml)
{
    const auto isKnown = [&](std::string_view name) {
        if (name == "xmlns")
            return form.names->find(QStringLiteral("xmlns"), QString::fromLatin1(xmlnsUri))
                != xpath::noName;
        const QString prefix = toQString(prefixPart(name));
        const QString uri = prefix.isEmpty() ? QString() : xml.namespaces().uri(prefix);
        return prefix == u"xmlns"
            || form.names->find(toQString(localPart(name)), uri) != xpath::noName;
    };
    const auto isUnknown = [&](pugi::xml_node node) {
        return isElement(node)
            && (!isKnown(node.name())
                || std::ranges::any_of(node.attributes(), [&](pugi::xml_attribute each) {
                       return !isKnown(each.name());
                   }));
    };
    const bool isComplete = !isUnknown(xml.root()) && !xml.root().find_node(isUnknown);
    return isComplete ? form.names : std::make_shared<Names>(*form.names);
}

} // namespace

QByteArray writeInstance(const FormDefinition &, const Tree &tree,
                         const std::function<bool(NodeId)> &keep)
{
    return InstanceWriter(tree, keep).write();
}

Result<Tree> readInstance(const FormDefinition &form, const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(const std::unique_ptr<XmlSource> xml, XmlSource::parse(bytes));
    Tree tree(namesFor(form, *xml));
    TreeReader reader(*tree.names(), xml->namespaces(), TreeReader::Whitespace::Keep);
    const NodeId root = reader.read(tree, tree.document(), xml->root());
    const QString &expected = tree.names()->at(form.node(0).name).local;
    if (const QString found = tree.names()->at(tree.name(root)).local; found != expected)
        return fail(Error{notAForm}.with(found));
    return tree;
}

} // namespace saltbush::form
