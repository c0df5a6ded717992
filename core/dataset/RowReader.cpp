// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/RowReader.h"

#include "core/dataset/FormVariables.h"
#include "core/dataset/Labels.h"
#include "core/form/InstanceXml.h"
#include "core/form/MediaScopes.h"

#include <array>

namespace saltbush::dataset
{

/// Where the answers of one node go; -1: nowhere.
struct RowReader::Column
{
    int index = -1;
    int nonresponse = -1;
    QHash<QString, int> choices;
    bool isRank = false;  ///< choices hold places, not 0 and 1
    int repeatTable = -1; ///< of a repeat: the table of its rows
    bool isFile = false;
    QStringList scopes = {}; ///< that its files need
};

/// Where every node of one version goes.
struct RowReader::Plan
{
    form::SharedForm form;
    std::vector<Column> columns; ///< by ModelIndex
    xpath::NameId nonresponse = xpath::noName;
};

/// The row that is being filled, and what it is filled from.
struct RowReader::Row
{
    const Plan &plan;
    const xpath::Tree &tree;
    const Sink &sink;
    const SourceInterview::FileTaker &takeFile;
    std::size_t table = 0;
    QString key;
    QString path; ///< from the row's own element to here, "group/"
};

namespace
{

bool hasLocalName(const xpath::Tree &tree, xpath::NodeId node, const QString &local)
{
    return tree.kind(node) == xpath::NodeKind::Element
        && tree.names()->at(tree.name(node)).local == local;
}

xpath::NodeId childOf(const xpath::Tree &tree, xpath::NodeId parent, const QString &local)
{
    if (parent == xpath::noNode)
        return xpath::noNode;
    auto child = tree.firstChild(parent);
    while (child != xpath::noNode && !hasLocalName(tree, child, local))
        child = tree.next(child);
    return child;
}

QString instanceIdOf(const xpath::Tree &tree)
{
    const auto meta = childOf(tree, tree.root(), QStringLiteral("meta"));
    const auto id = childOf(tree, meta, QStringLiteral("instanceID"));
    return id == xpath::noNode ? QString() : tree.stringValue(id).trimmed();
}

/// Children mostly come in the order of the form: the search goes on from the last one found.
class ChildFinder
{
public:
    ChildFinder(const form::FormDefinition &form, form::ModelIndex parent)
        : m_form(form)
        , m_children(form.node(parent).children)
    {
    }

    form::ModelIndex find(const xpath::Tree &tree, xpath::NodeId element)
    {
        const xpath::NameId name = tree.name(element);
        for (std::size_t tried = 0; tried < m_children.size(); ++tried) {
            const std::size_t at = (m_last + tried) % m_children.size();
            if (m_form.node(m_children[at]).name == name) {
                m_last = at;
                return m_children[at];
            }
        }
        return form::noModel;
    }

private:
    const form::FormDefinition &m_form;
    const std::vector<form::ModelIndex> &m_children;
    std::size_t m_last = 0;
};

} // namespace

RowReader::RowReader(const TableModel &model) : m_model(model), m_rows(model.tables().size()) { }

RowReader::~RowReader() = default;

const RowReader::Plan &RowReader::planFor(const form::SharedForm &form)
{
    std::unique_ptr<const Plan> &known = m_plans[form.get()];
    if (known)
        return *known;
    const std::span<const Table> tables(m_model.tables());
    std::vector<QHash<QString, int>> places(tables.size());
    for (std::size_t table = 0; table < tables.size(); ++table)
        for (const Variable &variable : tables[table].variables)
            places[table].insert(identityOf(variable), int(places[table].size()));
    auto plan = std::make_unique<Plan>();
    plan->form = form;
    plan->nonresponse =
        form->names->find(QStringLiteral("nonresponse"), QString::fromLatin1(form::saltbushUri));
    std::vector<std::size_t> tableOf(form->nodes().size());
    for (form::ModelIndex index = 0; index < form->nodes().size(); ++index) {
        const form::ModelNode &node = form->node(index);
        tableOf[index] = node.parent == form::noModel ? 0 : tableOf[node.parent];
        Column column;
        if (node.isRepeat) {
            const auto table = std::ranges::find(tables, node.path, &Table::path);
            tableOf[index] = std::size_t(table - tables.begin());
            column.repeatTable = int(tableOf[index]);
        } else if (kindOf(*form, node)) {
            column = columnFor(*form, node, places[tableOf[index]]);
        }
        plan->columns.push_back(std::move(column));
    }
    known = std::move(plan);
    return *known;
}

/// Only choices that this version offers: one that it does not know was not asked, and so is
/// missing rather than 0.
RowReader::Column RowReader::columnFor(const form::FormDefinition &form,
                                       const form::ModelNode &node,
                                       const QHash<QString, int> &places)
{
    Column column{.index = places.value(node.path, -1),
                  .nonresponse = places.value(nonresponseIdentity(node.path), -1)};
    const auto kind = node.control == form::noControl ? form::ControlKind::Input
                                                      : form.control(node.control).kind;
    column.isRank = kind == form::ControlKind::Rank;
    const form::ModelIndex model = form.find(node.path);
    column.isFile = form::takesFiles(form, model);
    column.scopes = form::mediaScopes(form, model);
    if (kind != form::ControlKind::SelectMultiple && !column.isRank)
        return column;
    for (const CodeLabel &code : choicesOf(form, form.control(node.control)))
        if (const int at = places.value(choiceIdentity(node.path, code.code), -1); at >= 0)
            column.choices.insert(code.code, at);
    return column;
}

Result<void> RowReader::read(const SourceInterview &interview, const Sink &sink)
{
    SALTBUSH_TRY_ASSIGN(const xpath::Tree tree,
                        form::readInstance(*interview.form, interview.submissionXml));
    const QString instanceId = instanceIdOf(tree);
    const Row row{planFor(interview.form),
                  tree,
                  sink,
                  interview.takeFile,
                  0,
                  instanceId.isEmpty() ? interview.key : instanceId,
                  {}};
    begin(0);
    fillMetadata(interview, row.key);
    SALTBUSH_TRY(walk(row, tree.root(), 0));
    return sink(0, m_rows[0]);
}

void RowReader::begin(std::size_t table)
{
    m_rows[table].assign(m_model.tables()[table].variables.size(), QString());
}

void RowReader::fillMetadata(const SourceInterview &interview, const QString &key)
{
    // In the order of TableModel::metadataNames().
    const std::array values{key,
                            toIsoUtc(interview.start),
                            toIsoUtc(interview.finished),
                            interview.zone,
                            interview.language,
                            interview.staff,
                            interview.device,
                            interview.site,
                            interview.outcome,
                            interview.form->version};
    std::ranges::copy(values, m_rows[0].begin());
}

Result<void> RowReader::walk(const Row &row, xpath::NodeId element, form::ModelIndex index)
{
    ChildFinder finder(*row.plan.form, index);
    std::map<form::ModelIndex, int> positions;
    for (auto child = row.tree.firstChild(element); child != xpath::noNode;
         child = row.tree.next(child)) {
        if (row.tree.kind(child) != xpath::NodeKind::Element)
            continue;
        const form::ModelIndex node = finder.find(row.tree, child);
        if (node == form::noModel)
            continue; // of no version of this form: nothing that could be named
        const Column &column = row.plan.columns[node];
        if (column.repeatTable >= 0) {
            SALTBUSH_TRY(walkRepeat(row, child, node, ++positions[node]));
        } else if (column.index >= 0) {
            SALTBUSH_TRY(answer(row, column, child));
        } else if (!row.plan.form->node(node).isLeaf) {
            Row inner = row;
            inner.path += row.tree.names()->at(row.tree.name(child)).local + u'/';
            SALTBUSH_TRY(walk(inner, child, node));
        }
    }
    return ok();
}

Result<void> RowReader::walkRepeat(const Row &row, xpath::NodeId element, form::ModelIndex index,
                                   int position)
{
    const auto table = std::size_t(row.plan.columns[index].repeatTable);
    const QString name = row.tree.names()->at(row.tree.name(element)).local;
    const Row inner{
        row.plan, row.tree,
        row.sink, row.takeFile,
        table,    row.key + u'/' + row.path + name + u'[' + QString::number(position) + u']',
        {}};
    begin(table);
    m_rows[table][0] = inner.key;
    m_rows[table][1] = row.key;
    SALTBUSH_TRY(walk(inner, element, index));
    return row.sink(table, m_rows[table]);
}

Result<void> RowReader::answer(const Row &row, const Column &column, xpath::NodeId leaf)
{
    std::vector<QString> &values = m_rows[row.table];
    if (column.nonresponse >= 0 && row.plan.nonresponse != xpath::noName)
        if (const auto reason = row.tree.attribute(leaf, row.plan.nonresponse);
            reason != xpath::noNode)
            values[std::size_t(column.nonresponse)] = row.tree.value(reason);
    QString value = row.tree.stringValue(leaf);
    if (!value.isEmpty() && column.isFile && row.takeFile) {
        SALTBUSH_TRY_ASSIGN(value, row.takeFile(value, column.scopes));
    }
    if (value.isEmpty())
        return ok();
    values[std::size_t(column.index)] = value;
    if (!column.choices.isEmpty())
        spread(column, value, values);
    return ok();
}

/// Over the columns of the choices: 0 and 1, or places of a rank.
void RowReader::spread(const Column &column, const QString &value, std::vector<QString> &values)
{
    if (!column.isRank)
        for (const int choice : column.choices)
            values[std::size_t(choice)] = QStringLiteral("0");
    int place = 0;
    for (const QString &code : value.split(u' ', Qt::SkipEmptyParts)) {
        ++place;
        if (const int choice = column.choices.value(code, -1); choice >= 0)
            values[std::size_t(choice)] = QString::number(column.isRank ? place : 1);
    }
}

} // namespace saltbush::dataset
