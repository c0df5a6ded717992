// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FileSearch.h"

#include "core/xpath/Cost.h"
#include "core/xpath/EvaluationContext.h"
#include "core/xpath/Expression.h"
#include "core/xpath/Limits.h"

#include <QRegularExpression>

#include <algorithm>

namespace saltbush::interview
{

using xpath::NodeId;
using xpath::noNode;
using xpath::Value;

namespace
{

QString cellOf(const xpath::Tree &list, NodeId row, xpath::NameId column)
{
    const NodeId cell = list.firstChildNamed(row, column);
    return cell == noNode ? QString() : list.stringValue(cell);
}

/// The test of one cell that a word asks for; nothing where it is no such word.
std::optional<std::function<bool(const QString &)>> testOf(const QString &how, const QString &text)
{
    constexpr auto caseless = Qt::CaseInsensitive;
    if (how == u"contains")
        return [text](const QString &cell) { return cell.contains(text, caseless); };
    if (how == u"startswith")
        return [text](const QString &cell) { return cell.startsWith(text, caseless); };
    if (how == u"endswith")
        return [text](const QString &cell) { return cell.endsWith(text, caseless); };
    if (how == u"matches")
        return [text](const QString &cell) { return cell.compare(text, caseless) == 0; };
    return std::nullopt;
}

void sortRows(const xpath::Tree &list, std::vector<NodeId> &rows)
{
    const xpath::NameId sortBy = list.names()->find(QStringLiteral("sortby"));
    if (rows.empty() || sortBy == xpath::noName
        || list.firstChildNamed(rows.front(), sortBy) == noNode)
        return;
    std::vector<std::pair<double, NodeId>> keyed;
    keyed.reserve(rows.size());
    for (const NodeId row : rows)
        keyed.emplace_back(cellOf(list, row, sortBy).toDouble(), row);
    std::ranges::stable_sort(keyed, {}, &std::pair<double, NodeId>::first);
    std::ranges::transform(keyed, rows.begin(), &std::pair<double, NodeId>::second);
}

} // namespace

Result<Value> searchFile(xpath::EvaluationContext &context, std::span<const Value> arguments)
{
    const std::size_t count = arguments.size();
    if (count != 1 && count != 4 && count != 6)
        return fail(Error{xpath::wrongArguments}.with(QStringLiteral("search")));
    QString file = arguments[0].toString().trimmed();
    if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        file.chop(4);
    const xpath::Tree *list = context.instance(file);
    if (!list || list->root() == noNode)
        return Value(xpath::NodeSet{});
    const auto nameOf = [list](const QString &column) {
        return list->names()->find(column.trimmed());
    };
    const auto test = count < 4
        ? std::optional<std::function<bool(const QString &)>>()
        : testOf(arguments[1].toString().trimmed().toLower(), arguments[3].toString());
    if (count >= 4 && !test)
        return fail(Error{xpath::wrongArguments}.with(QStringLiteral("search")));
    std::vector<xpath::NameId> columns;
    if (test) {
        for (const QString &column : arguments[2].toString().split(u',', Qt::SkipEmptyParts))
            columns.push_back(nameOf(column));
    }
    const xpath::NameId filter = count == 6 ? nameOf(arguments[4].toString()) : xpath::noName;
    const QString wanted = count == 6 ? arguments[5].toString() : QString();
    std::vector<NodeId> rows;
    constexpr std::uint64_t costOfCell = 5;
    for (NodeId row = list->firstChild(list->root()); row != noNode; row = list->next(row)) {
        SALTBUSH_TRY(context.spend(1 + columns.size() * costOfCell
                                   + costOfCell * xpath::costOfText({list, row}, xpath::maxWork)));
        const bool fits = !test || std::ranges::any_of(columns, [&](xpath::NameId column) {
            return (*test)(cellOf(*list, row, column));
        });
        if (fits && (count < 6 || cellOf(*list, row, filter) == wanted))
            rows.push_back(row);
    }
    sortRows(*list, rows);
    xpath::NodeSet nodes;
    for (const NodeId row : rows)
        nodes.push_back({list, row});
    return Value(std::move(nodes));
}

} // namespace saltbush::interview
