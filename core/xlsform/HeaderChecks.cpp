// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/HeaderChecks.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Spelling.h"

namespace saltbush::xlsform
{

namespace
{

/// What people write; other names that mean the same are not suggested to anybody.
QStringList suggestions(const Columns &columns)
{
    QStringList names(columns.known.begin(), columns.known.end());
    names += columns.aliases.keys();
    names.sort();
    return names;
}

/// The first names of all that is read.
QSet<QString> readNames(const Columns &columns)
{
    QSet<QString> names = columns.known;
    for (const QStringList &path : columns.aliases)
        names.insert(path.first());
    return names;
}

/// Whether the sheet has that column, in a language or without one.
bool has(const Table &table, const QStringList &path)
{
    return std::ranges::any_of(table.columns, [&](const Table::Column &column) {
        return column.path.first(std::min(column.path.size(), path.size())) == path;
    });
}

} // namespace

void checkHeaders(const Table &table, const Columns &columns, int row, Report &report)
{
    const QStringList names = suggestions(columns);
    const QSet<QString> isRead = readNames(columns);
    // Columns of choices are anybody's: there a word must be nearer.
    const qsizetype most = columns.sheet == QStringLiteral("choices") ? 1 : 2;
    for (const Table::Column &column : table.columns) {
        const QString word = column.path.first().toLower();
        if (word.isEmpty() || isRead.contains(column.path.first()))
            continue;
        const QString meant = probablyMeant(word, names);
        if (meant.isEmpty() || editDistance(word, meant) > most)
            continue;
        if (!has(table, columns.path(meant, true) + column.path.mid(1)))
            report.warning(code::misspelledColumn, columns.sheet, row, column.number,
                           {column.header, meant});
    }
}

} // namespace saltbush::xlsform
