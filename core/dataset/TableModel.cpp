// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/TableModel.h"

#include "core/dataset/FormVariables.h"
#include "core/dataset/Labels.h"

#include <QSet>

#include <array>
#include <ranges>

namespace saltbush::dataset
{

QString nameOf(VariableKind kind)
{
    constexpr std::array names{
        "key",   "metadata",  "text",        "integer",         "decimal", "date",
        "time",  "date-time", "select-one",  "select-multiple", "choice",  "rank",
        "place", "file",      "nonresponse", "rank-place"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

const QStringList &TableModel::metadataNames()
{
    static const QStringList names{QStringLiteral("_start"),       QStringLiteral("_finished"),
                                   QStringLiteral("_timezone"),    QStringLiteral("_language"),
                                   QStringLiteral("_interviewer"), QStringLiteral("_device"),
                                   QStringLiteral("_site"),        QStringLiteral("_outcome"),
                                   QStringLiteral("_form_version")};
    return names;
}

/// Joins the versions, newest first: a column that an older one has besides goes behind the column
/// that it followed there.
class TableBuilder
{
public:
    void add(const form::FormDefinition &form);
    [[nodiscard]] TableModel take() { return std::move(m_model); }

private:
    struct Open
    {
        QSet<QString> identities, names;
        std::size_t at = 0; ///< where the next column of this version goes
    };
    std::size_t tableFor(const form::ModelNode &node, const QString &path, int parent);
    void walk(const form::FormDefinition &form, form::ModelIndex index, std::size_t table);
    void put(std::size_t table, Variable variable);
    void merge(Variable &known, const Variable &older);
    void insert(std::size_t table, Variable variable);

    TableModel m_model;
    std::vector<Open> m_open;
};

void TableBuilder::add(const form::FormDefinition &form)
{
    if (m_model.m_formId.isEmpty())
        m_model.m_formId = form.id;
    for (const QString &language : languagesOf(form))
        if (!m_model.m_languages.contains(language))
            m_model.m_languages.append(language);
    for (Open &open : m_open)
        open.at = 0;
    const std::size_t main = tableFor(form.node(0), {}, -1);
    for (const form::ModelIndex child : form.node(0).children)
        walk(form, child, main);
}

std::size_t TableBuilder::tableFor(const form::ModelNode &node, const QString &path, int parent)
{
    const auto known = std::ranges::find(m_model.m_tables, path, &Table::path);
    const auto index = std::size_t(known - m_model.m_tables.begin());
    if (known == m_model.m_tables.end()) {
        Table table{.name = m_model.m_formId, .path = path, .parent = parent};
        if (parent >= 0)
            table.name += u'-' + node.path.section(u'/', 2).replace(u'/', u'-');
        m_model.m_tables.push_back(std::move(table));
        m_open.emplace_back();
    }
    put(index, {.name = QStringLiteral("KEY"), .kind = VariableKind::Key});
    if (parent >= 0)
        put(index, {.name = QStringLiteral("PARENT_KEY"), .kind = VariableKind::Key});
    else
        for (const QString &name : TableModel::metadataNames())
            put(index, {.name = name, .kind = VariableKind::Metadata});
    return index;
}

void TableBuilder::walk(const form::FormDefinition &form, form::ModelIndex index, std::size_t table)
{
    const form::ModelNode &node = form.node(index);
    if (node.isRepeat)
        table = tableFor(node, node.path, int(table));
    // The path of the main table's row is the root's.
    const QString base =
        m_model.m_tables[table].path.isEmpty() ? form.node(0).path : m_model.m_tables[table].path;
    for (Variable &variable : variablesOf(form, node, base))
        put(table, std::move(variable));
    for (const form::ModelIndex child : node.children)
        walk(form, child, table);
}

void TableBuilder::put(std::size_t table, Variable variable)
{
    const QString identity = identityOf(variable);
    if (!m_open[table].identities.contains(identity)) {
        m_open[table].identities.insert(identity);
        insert(table, std::move(variable));
        return;
    }
    auto &variables = m_model.m_tables[table].variables;
    const auto known = std::ranges::find(variables, identity, identityOf);
    merge(*known, variable);
    m_open[table].at = std::size_t(known - variables.begin()) + 1;
}

void TableBuilder::merge(Variable &known, const Variable &older)
{
    for (const CodeLabel &code : older.codes)
        if (std::ranges::find(known.codes, code.code, &CodeLabel::code) == known.codes.end())
            known.codes.push_back(code);
    for (const auto &[language, label] : older.labels)
        known.labels.try_emplace(language, label);
    for (const QString &version : older.formVersions)
        if (!known.formVersions.contains(version))
            known.formVersions.prepend(version);
}

/// Two paths may make the same name ("a-b/c", "a/b-c"): the later one gets a number.
void TableBuilder::insert(std::size_t table, Variable variable)
{
    Open &open = m_open[table];
    const QString name = variable.name;
    for (int n = 2; open.names.contains(variable.name); ++n)
        variable.name = name + u'_' + QString::number(n);
    open.names.insert(variable.name);
    auto &variables = m_model.m_tables[table].variables;
    variables.insert(variables.begin() + std::ptrdiff_t(open.at++), std::move(variable));
}

TableModel TableModel::of(const std::vector<form::SharedForm> &versions)
{
    TableBuilder builder;
    for (const form::SharedForm &form : versions | std::views::reverse)
        builder.add(*form);
    return builder.take();
}

} // namespace saltbush::dataset
