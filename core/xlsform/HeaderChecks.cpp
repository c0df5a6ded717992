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

/// Every column the sheet has, in a language or without one.
QSet<QStringList> pathsOf(const Table &table)
{
    QSet<QStringList> paths;
    for (const Table::Column &column : table.columns)
        for (qsizetype size = 1; size <= std::min<qsizetype>(column.path.size(), 3); ++size)
            paths.insert(column.path.first(size));
    return paths;
}

/// Where other heads have two colons, one is a part of the name: "label:Thai" is no label.
QString withTwoColons(const QString &header, const Columns &columns)
{
    const QStringList path = columns.path(header, false);
    const bool isMeant = header.count(u':') == 1 && path.size() == 2
        && (columns.known.contains(path.first()) || columns.aliases.contains(path.first()));
    return isMeant ? QString(header).replace(u':', QStringLiteral("::")) : QString();
}

} // namespace

void checkHeaders(const Table &table, const Columns &columns, int row, Report &report)
{
    const QStringList names = suggestions(columns);
    const QSet<QString> isRead = readNames(columns);
    const QSet<QStringList> paths = pathsOf(table);
    // Columns of choices are anybody's: there a word must be nearer.
    const qsizetype most = columns.sheet == QStringLiteral("choices") ? 1 : 2;
    for (const Table::Column &column : table.columns) {
        const QString word = column.path.first().toLower();
        if (word.isEmpty() || isRead.contains(column.path.first()))
            continue;
        if (const QString meant = withTwoColons(column.header, columns); !meant.isEmpty()) {
            report.warning(code::misspelledColumn, columns.sheet, row, column.number,
                           {column.header, meant});
            continue;
        }
        const QString meant = probablyMeant(word, names);
        if (meant.isEmpty() || editDistance(word, meant) > most)
            continue;
        if (!paths.contains(columns.path(meant, true) + column.path.mid(1)))
            report.warning(code::misspelledColumn, columns.sheet, row, column.number,
                           {column.header, meant});
    }
}

} // namespace saltbush::xlsform
