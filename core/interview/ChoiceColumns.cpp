// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/ChoiceColumns.h"

#include <QRegularExpression>

namespace saltbush::interview
{

namespace
{

using xpath::NodeId;
using xpath::noNode;

/// Of a list of another shape than root/item there is nothing to say.
const xpath::Tree *listOf(const form::FormDefinition &form, const xpath::Expression &nodeset,
                          QString &id)
{
    constexpr std::size_t rootAndItem = 2;
    for (const xpath::Reference &reference : nodeset.references()) {
        if (reference.root != xpath::Reference::Root::Instance
            || reference.steps.size() != rootAndItem)
            continue;
        id = reference.instanceId;
        return form.secondaryInstances.value(id).get();
    }
    return nullptr;
}

/// What the first items have; later ones are like them.
QStringList columnsOf(const xpath::Tree &list, const xpath::Names &names)
{
    constexpr int enough = 100;
    QStringList columns;
    int seen = 0;
    for (NodeId item = list.firstChild(list.root()); item != noNode && seen < enough;
         item = list.next(item), ++seen) {
        for (NodeId child = list.firstChild(item); child != noNode; child = list.next(child)) {
            const QString name = names.at(list.name(child)).local;
            if (!columns.contains(name))
                columns << name;
        }
    }
    return columns;
}

} // namespace

std::vector<Problem> choicesWithoutColumns(const form::FormDefinition &form)
{
    static const QRegularExpression oneName(QStringLiteral("^[\\w.-]+$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Problem> problems;
    for (const form::Control &control : form.controls()) {
        QString id;
        if (!control.itemset || control.itemset->file)
            continue;
        const xpath::Tree *list = listOf(form, control.itemset->nodeset, id);
        const QStringList columns = list ? columnsOf(*list, *form.names) : QStringList();
        if (columns.isEmpty())
            continue;
        QStringList read{control.itemset->value.text()};
        if (control.itemset->label && !control.itemset->labelIsItextId)
            read << control.itemset->label->text();
        for (const QString &column : std::as_const(read)) {
            if (!oneName.match(column).hasMatch() || columns.contains(column))
                continue;
            Error error{choicesWithoutColumn, {}, {id, column, columns.join(u", ")}};
            error.place.row = control.line;
            error.place.node =
                control.node == form::noModel ? QString() : form.node(control.node).path;
            problems.push_back({Problem::Severity::Warning, std::move(error)});
        }
    }
    return problems;
}

} // namespace saltbush::interview
