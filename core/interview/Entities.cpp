// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Entities.h"

#include "core/interview/Metadata.h"

#include <QMap>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

namespace
{

/// Reads the entities of one interview, by their containers.
class EntityReading
{
public:
    explicit EntityReading(const FormSession &session) : m_session(session), m_form(session.form())
    {
        for (ModelIndex model = 0; model < m_form.nodes().size(); ++model) {
            if (isEntity(model))
                m_byContainer.insert(containerOf(model), model);
        }
        for (ModelIndex model = 0; model < m_form.nodes().size(); ++model) {
            const QString property =
                m_form.node(model).bind.extra.value(QStringLiteral("entities:saveto"));
            if (!property.isEmpty())
                addProperty(model, property);
        }
    }

    std::vector<EntityChange> run()
    {
        const NodeId root = m_session.tree().root();
        if (!m_byContainer.isEmpty())
            visit(root);
        return std::move(m_changes);
    }

private:
    [[nodiscard]] QString localName(ModelIndex model) const
    {
        return m_form.names->at(m_form.node(model).name).local;
    }

    [[nodiscard]] bool isEntity(ModelIndex model) const
    {
        const ModelIndex meta = m_form.node(model).parent;
        return meta != noModel && !m_form.node(model).isAttribute && localName(model) == u"entity"
            && localName(meta) == u"meta" && m_form.node(meta).parent != noModel;
    }

    [[nodiscard]] ModelIndex containerOf(ModelIndex entity) const
    {
        return m_form.node(m_form.node(entity).parent).parent;
    }

    /// A property is of the entity of the nearest container around it.
    void addProperty(ModelIndex model, const QString &name)
    {
        for (ModelIndex at = m_form.node(model).parent; at != noModel;
             at = m_form.node(at).parent) {
            if (m_byContainer.contains(at)) {
                m_properties[at].push_back({model, name});
                return;
            }
        }
    }

    void visit(NodeId node)
    {
        const ModelIndex model = m_session.model(node);
        if (model == noModel || !m_session.isRelevant(node))
            return;
        if (m_byContainer.contains(model))
            addChange(node, model);
        const xpath::Tree &tree = m_session.tree();
        for (NodeId child = tree.firstChild(node); child != noNode; child = tree.next(child))
            visit(child);
    }

    void addChange(NodeId container, ModelIndex model)
    {
        const auto entities = m_session.instances(m_byContainer.value(model), container);
        if (entities.empty() || !m_session.isRelevant(entities.front()))
            return;
        const NodeId entity = entities.front();
        EntityChange change{.list = attribute(entity, "dataset"),
                            .id = attribute(entity, "id"),
                            .creates = isTrue(attribute(entity, "create")),
                            .updates = isTrue(attribute(entity, "update")),
                            .label = labelOf(entity)};
        const bool isWhole = change.updates || !change.label.isEmpty();
        if (change.list.isEmpty() || change.id.isEmpty() || !isWhole
            || !(change.creates || change.updates))
            return;
        for (const auto &[property, name] : m_properties.value(model)) {
            for (const NodeId node : m_session.instances(property, container)) {
                if (m_session.isRelevant(node))
                    change.properties.emplace_back(name, m_session.value(node));
            }
        }
        m_changes.push_back(std::move(change));
    }

    [[nodiscard]] QString attribute(NodeId entity, const char *name) const
    {
        const xpath::Tree &tree = m_session.tree();
        const NodeId found = tree.attribute(entity, m_form.names->find(QString::fromLatin1(name)));
        return found == noNode ? QString() : tree.value(found).trimmed();
    }

    [[nodiscard]] QString labelOf(NodeId entity) const
    {
        const xpath::Tree &tree = m_session.tree();
        const NodeId label =
            tree.firstChildNamed(entity, m_form.names->find(QStringLiteral("label")));
        return label == noNode ? QString() : tree.value(label);
    }

    static bool isTrue(const QString &text)
    {
        return text == u"1" || text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    }

    const FormSession &m_session;
    const form::FormDefinition &m_form;
    QMap<ModelIndex, ModelIndex> m_byContainer; ///< its entity
    QMap<ModelIndex, std::vector<std::pair<ModelIndex, QString>>> m_properties;
    std::vector<EntityChange> m_changes;
};

void setProperty(EntityRow &row, const EntityRow::Property &property)
{
    for (EntityRow::Property &known : row.properties) {
        if (known.first == property.first) {
            known.second = property.second;
            return;
        }
    }
    row.properties.push_back(property);
}

QString cellOf(const xpath::Tree &tree, NodeId item, QStringView column)
{
    for (NodeId cell = tree.firstChild(item); cell != noNode; cell = tree.next(cell)) {
        if (tree.kind(cell) == xpath::NodeKind::Element
            && tree.names()->at(tree.name(cell)).local == column)
            return tree.stringValue(cell);
    }
    return {};
}

/// `otherwise`: of a list whose server counts no versions.
int versionOf(const xpath::Tree &tree, NodeId item, int otherwise = 1)
{
    bool isNumber = false;
    const int version = cellOf(tree, item, u"__version").toInt(&isNumber);
    return isNumber ? version : otherwise;
}

/// The row as columns; a value that is empty stays one.
void setCells(xpath::Tree &tree, NodeId item, const EntityRow &row)
{
    std::vector<EntityRow::Property> cells{
        {QStringLiteral("name"), row.id},
        {QStringLiteral("label"), row.label},
        {QStringLiteral("__version"), QString::number(row.version)},
        {QStringLiteral("__trunkVersion"), row.trunkVersion},
        {QStringLiteral("__branchId"), row.branchId}};
    cells.insert(cells.end(), row.properties.begin(), row.properties.end());
    for (const auto &[column, value] : cells) {
        const xpath::NameId name = tree.ownName(column);
        NodeId cell = tree.firstChildNamed(item, name);
        if (cell == noNode)
            cell = tree.appendElement(item, name);
        tree.setValue(cell, value);
    }
}

} // namespace

std::vector<EntityChange> entityChanges(const FormSession &session)
{
    return EntityReading(session).run();
}

QString newBranchId(Random &random)
{
    return newInstanceId(random).section(u':', 1); // "uuid:…" without its prefix
}

void applyChange(std::vector<EntityRow> &list, const EntityChange &change, Random &random)
{
    applyChange(list, change, newBranchId(random));
}

void applyChange(std::vector<EntityRow> &list, const EntityChange &change, const QString &branch)
{
    const auto known = std::ranges::find(list, change.id, &EntityRow::id);
    if (known == list.end() ? !change.creates : !change.updates)
        return;
    EntityRow row = known == list.end() ? EntityRow{.id = change.id} : *known;
    if (known != list.end())
        ++row.version;
    if (row.branchId.isEmpty())
        row.branchId = branch;
    if (!change.label.isEmpty())
        row.label = change.label;
    for (const EntityRow::Property &property : change.properties)
        setProperty(row, property);
    if (known == list.end())
        list.push_back(std::move(row));
    else
        *known = std::move(row);
}

std::optional<EntityRow> attachedRow(const xpath::Tree &attached, const QString &id)
{
    const NodeId root = attached.root();
    for (NodeId item = root == noNode ? noNode : attached.firstChild(root); item != noNode;
         item = attached.next(item)) {
        if (attached.kind(item) != xpath::NodeKind::Element
            || cellOf(attached, item, u"name") != id)
            continue;
        const int version = versionOf(attached, item);
        EntityRow row{.id = id,
                      .label = cellOf(attached, item, u"label"),
                      .version = version,
                      .trunkVersion = QString::number(version)};
        for (NodeId cell = attached.firstChild(item); cell != noNode; cell = attached.next(cell)) {
            const QString name = attached.names()->at(attached.name(cell)).local;
            if (attached.kind(cell) == xpath::NodeKind::Element && name != u"name"
                && name != u"label" && !name.startsWith(u"__"))
                row.properties.emplace_back(name, attached.stringValue(cell));
        }
        return row;
    }
    return std::nullopt;
}

xpath::Tree withEntities(const xpath::Tree *attached, const std::vector<EntityRow> &rows,
                         const std::shared_ptr<xpath::Names> &names)
{
    xpath::Tree tree = attached && attached->root() != noNode ? *attached : xpath::Tree(names);
    if (tree.root() == noNode)
        tree.appendElement(tree.document(), tree.ownName(QStringLiteral("root")));
    QHash<QString, NodeId> items;
    const xpath::NameId key = tree.ownName(QStringLiteral("name"));
    for (NodeId item = tree.firstChild(tree.root()); item != noNode; item = tree.next(item)) {
        if (const NodeId cell = tree.firstChildNamed(item, key); cell != noNode)
            items.insert(tree.stringValue(cell), item);
    }
    for (const EntityRow &row : rows) {
        const auto known = items.constFind(row.id);
        // A server that knows as much or more has the last word, as in ODK Collect.
        if (known != items.constEnd() && versionOf(tree, *known, 0) >= row.version)
            continue;
        const NodeId item = known == items.constEnd()
            ? tree.appendElement(tree.root(), tree.ownName(QStringLiteral("item")))
            : *known;
        setCells(tree, item, row);
    }
    return tree;
}

} // namespace saltbush::interview
