// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/SecondaryInstances.h"

#include "core/form/CsvInstance.h"
#include "core/form/GeoJsonInstance.h"
#include "core/form/TreeReader.h"

namespace saltbush::form
{

void SecondaryInstances::read(pugi::xml_node instance)
{
    const QString id = attribute(instance, "id");
    m_reading.declareInstance(id);
    if (const QString source = attribute(instance, "src"); !source.isEmpty())
        readExternal(id, source, instance);
    else
        readInternal(id, firstElement(instance));
}

void SecondaryInstances::require(const QString &id, const QString &source, pugi::xml_node element)
{
    if (!m_reading.isDeclared(id)) {
        m_reading.declareInstance(id);
        readExternal(id, source, element);
    }
}

void SecondaryInstances::requireItemsets(const QString &id, const QString &source,
                                         pugi::xml_node element)
{
    const QString whole = QStringLiteral("itemsets.csv"); // no list is called so
    require(whole, source, element);
    FormDefinition &form = m_reading.form();
    if (const auto all = form.secondaryInstances.take(whole))
        splitItemsets(*all);
    m_reading.declareInstance(id);
}

void SecondaryInstances::splitItemsets(const xpath::Tree &all)
{
    FormDefinition &form = m_reading.form();
    const xpath::NameId listName = form.names->intern(QStringLiteral("list_name"));
    QHash<QString, std::shared_ptr<xpath::Tree>> lists;
    for (xpath::NodeId item = all.firstChild(all.root()); item != xpath::noNode;
         item = all.next(item)) {
        const xpath::NodeId name = all.firstChildNamed(item, listName);
        const QString id = name == xpath::noNode ? QString() : all.stringValue(name).trimmed();
        if (id.isEmpty())
            continue;
        auto &list = lists[id];
        if (!list) {
            list = std::make_shared<xpath::Tree>(form.names);
            list->appendElement(list->document(), all.name(all.root()));
        }
        list->copySubtree(all, item, list->root());
    }
    for (auto each = lists.constBegin(); each != lists.constEnd(); ++each) {
        if (!m_reading.isDeclared(each.key()))
            form.secondaryInstances.insert(each.key(), each.value());
    }
}

void SecondaryInstances::readInternal(const QString &id, pugi::xml_node root)
{
    FormDefinition &form = m_reading.form();
    auto tree = std::make_shared<xpath::Tree>(form.names);
    if (root) {
        TreeReader reader(*form.names, m_reading.namespaces(), TreeReader::Whitespace::Trim);
        reader.read(*tree, tree->document(), root);
    }
    form.secondaryInstances.insert(id, std::move(tree));
}

/// A file that is not there is a warning: ODK Collect opens the form, and its list is empty. The
/// last saved instance is no file: the interview brings it.
void SecondaryInstances::readExternal(const QString &id, const QString &source,
                                      pugi::xml_node instance)
{
    FormDefinition &form = m_reading.form();
    form.externalInstances.insert(id, source);
    if (!m_attachments || source.startsWith(u"jr://instance/"))
        return;
    const Result<QByteArray> content = m_attachments(source);
    if (!content) {
        m_reading.warn(missingInstance, instance, {}, {source.section(u'/', -1), source});
        return;
    }
    Result<xpath::Tree> tree = readAttachment(*content, source, form.names);
    if (!tree) {
        m_reading.error(badInstance, instance, {},
                        QStringList{id, source, toQString(tree.error().code.name)}
                            + tree.error().facts);
        return;
    }
    form.externalInstances.remove(id);
    form.secondaryInstances.insert(id, std::make_shared<xpath::Tree>(std::move(*tree)));
}

Result<xpath::Tree> readAttachment(const QByteArray &content, const QString &source,
                                   const std::shared_ptr<xpath::Names> &names)
{
    const QString name = source.toLower();
    if (name.endsWith(u".geojson"))
        return readGeoJsonInstance(content, names);
    if (name.endsWith(u".csv") || name.startsWith(u"jr://file-csv/"))
        return readCsvInstance(content, names);
    SALTBUSH_TRY_ASSIGN(const std::unique_ptr<XmlSource> xml, XmlSource::parse(content));
    xpath::Tree tree(names);
    TreeReader reader(*names, xml->namespaces(), TreeReader::Whitespace::Trim);
    reader.read(tree, tree.document(), xml->root());
    return tree;
}

} // namespace saltbush::form
