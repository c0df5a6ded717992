// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/ChoiceColumns.h"

#include "core/base/Facts.h"

#include <QRegularExpression>

namespace saltbush::interview
{

namespace
{

using xpath::NodeId;
using xpath::noNode;

/// The list that choices are taken from; empty where they are no root/item of one.
QString listOf(const xpath::Expression &nodeset)
{
    static const QRegularExpression ofList(QStringLiteral("^(?:randomize\\(\\s*)?instance\\("));
    constexpr std::size_t rootAndItem = 2;
    if (!ofList.match(nodeset.text()).hasMatch())
        return {};
    for (const xpath::Reference &reference : nodeset.references()) {
        if (reference.root == xpath::Reference::Root::Instance
            && reference.steps.size() == rootAndItem)
            return reference.instanceId;
    }
    return {};
}

constexpr qsizetype mostColumns = 200;

/// What the first items have; later ones are like them.
QStringList columnsOf(const xpath::Tree &list, const xpath::Names &names)
{
    constexpr int enough = 100;
    QStringList columns;
    int seen = 0;
    for (NodeId item = list.firstChild(list.root()); item != noNode && seen < enough;
         item = list.next(item), ++seen) {
        for (NodeId child = list.firstChild(item); child != noNode; child = list.next(child)) {
            if (list.name(child) == xpath::noName)
                continue; // a text or a comment
            const QString name = names.at(list.name(child)).local;
            if (columns.size() < mostColumns && !columns.contains(name))
                columns << name;
        }
    }
    return columns;
}

} // namespace

std::vector<Problem> choicesWithoutColumns(const form::FormDefinition &form)
{
    static const QRegularExpression oneName(QStringLiteral("^\\w[\\w.-]*$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Problem> problems;
    QHash<QString, QStringList> known; // list → its columns
    for (const form::Control &control : form.controls()) {
        if (!control.itemset || control.itemset->file)
            continue;
        const QString id = listOf(control.itemset->nodeset);
        const auto list = form.secondaryInstances.value(id);
        if (list && !known.contains(id))
            known.insert(id, columnsOf(*list, *form.names));
        const QStringList columns = known.value(id);
        if (columns.isEmpty() || columns.size() >= mostColumns)
            continue;
        QStringList read{control.itemset->value.text()};
        if (control.itemset->label && !control.itemset->labelIsItextId)
            read << control.itemset->label->text();
        for (const QString &column : std::as_const(read)) {
            if (!oneName.match(column).hasMatch() || columns.contains(column))
                continue;
            Error error{choicesWithoutColumn, {}, {id, column, someOf(columns)}};
            error.place.row = control.line;
            error.place.node =
                control.node == form::noModel ? QString() : form.node(control.node).path;
            problems.push_back({Problem::Severity::Warning, std::move(error)});
        }
    }
    return problems;
}

} // namespace saltbush::interview
