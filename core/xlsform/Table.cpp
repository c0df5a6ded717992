// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Table.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/HeaderChecks.h"

#include <QSet>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// Word processors put typographic quotes into expressions, which no parser of XPath knows.
void straightenQuotes(QString &text)
{
    for (QChar &character : text) {
        switch (character.unicode()) {
        case 0x2018:
        case 0x2019:
            character = u'\'';
            break;
        case 0x201C:
        case 0x201D:
            character = u'"';
            break;
        default:
            break;
        }
    }
}

void collapse(QString &text)
{
    text = text.trimmed();
    while (text.contains(QStringLiteral("  ")))
        text.replace(QStringLiteral("  "), QStringLiteral(" "));
}

/// A column by its own name may come after one that goes by another name for it: the later one
/// counts where both say something. The other way round it is not to be told which is meant.
bool isTold(const QString &header, const QString &other, const QStringList &path)
{
    return path == QStringList{header} && other != header;
}

std::vector<Table::Column> readHeader(const Row &row, const Columns &columns, Report &report)
{
    const bool doubleColons = std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
        return cell.text.contains(QStringLiteral("::"));
    });
    std::vector<Table::Column> result;
    QHash<QStringList, QString> seen;
    for (const Cell &cell : row.cells) {
        QString header = cell.text;
        collapse(header);
        const QStringList path = columns.path(header, doubleColons);
        const auto other = seen.constFind(path);
        if (other != seen.cend()) {
            const auto tell = isTold(header, *other, path) ? &Report::warning : &Report::error;
            (report.*tell)(code::duplicateColumn, columns.sheet, row.number, cell.column,
                           {header, *other});
        }
        seen.insert(path, header);
        result.push_back({cell.column, header, path});
    }
    return result;
}

void requireColumns(const Table &table, const Columns &columns, int row, Report &report)
{
    for (const QString &required : columns.required) {
        const bool found =
            std::any_of(table.columns.begin(), table.columns.end(),
                        [&](const auto &column) { return column.path.first() == required; });
        if (!found)
            report.error(code::missingColumn, columns.sheet, row, 0, {required});
    }
}

/// `nameless` are the columns without a name that were pointed out: each once, not cell by cell.
Record readRecord(const Row &row, const Table &table, const TableOptions &options,
                  QSet<int> &nameless, Report &report)
{
    Record record;
    record.row = row.number;
    record.nameNumber = row.inSheet > 0 ? row.inSheet : row.number;
    for (const Cell &cell : row.cells) {
        const Table::Column *column = table.column(cell.column);
        if (!column) {
            // A sheet may have notes beside its columns; a table of Markdown has none.
            const auto tell = table.isMarkdown ? &Report::error : &Report::warning;
            if (!nameless.contains(cell.column))
                (report.*tell)(code::cellWithoutHeader, table.sheet, row.number, cell.column, {});
            nameless.insert(cell.column);
            continue;
        }
        QString text = cell.text;
        if (options.collapseSpaces)
            collapse(text);
        straightenQuotes(text);
        const Value value(text, cell.column);
        if (column->path.size() == 1)
            record.values.set(column->path.first(), value);
        else
            record.values.merge(column->path, value, options.defaultLanguage);
    }
    return record;
}

} // namespace

const Table::Column *Table::column(int number) const
{
    const auto found =
        std::lower_bound(columns.begin(), columns.end(), number,
                         [](const Column &column, int wanted) { return column.number < wanted; });
    return found != columns.end() && found->number == number ? &*found : nullptr;
}

int Table::columnOf(const QStringList &path) const
{
    const auto isMeant = [&path](const Column &column) {
        return column.path.mid(0, path.size()) == path;
    };
    const auto found = std::ranges::find_if(columns, isMeant);
    return found == columns.end() ? 0 : found->number;
}

Table readTable(const Sheet &sheet, const Columns &columns, const TableOptions &options,
                Report &report)
{
    Table table;
    table.sheet = columns.sheet;
    table.isMarkdown = sheet.isMarkdown;
    if (sheet.rows.empty())
        return table;
    table.headRow = sheet.rows.front().number;
    table.columns = readHeader(sheet.rows.front(), columns, report);
    checkHeaders(table, columns, sheet.rows.front().number, report);
    if (sheet.rows.size() > 1 || columns.sheet == QStringLiteral("survey"))
        requireColumns(table, columns, sheet.rows.front().number, report);
    table.records.reserve(sheet.rows.size());
    QSet<int> nameless;
    for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row)
        table.records.push_back(readRecord(*row, table, options, nameless, report));
    return table;
}

} // namespace saltbush::xlsform
