// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/HeaderChecks.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Spelling.h"

namespace saltbush::xlsform
{

namespace
{

/// What a slip of the finger would cost a form: only these are suggested.
QStringList suggestions(const QString &sheet)
{
    const char *names = "list_name|name|label|type";
    if (sheet == QStringLiteral("survey"))
        names = "type|name|label|hint|guidance_hint|required|required_message|relevant|constraint|"
                "constraint_message|calculation|choice_filter|repeat_count|read_only|default|"
                "appearance|parameters|trigger|save_to";
    else if (sheet == settingsSheet)
        names = "form_title|form_id|version|default_language|instance_name|public_key|"
                "submission_url|allow_choice_duplicates";
    else if (sheet == entitiesSheet)
        names = "list_name|label|entity_id|create_if|update_if|repeat";
    return QString::fromLatin1(names).split(u'|');
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
    const QStringList names = suggestions(columns.sheet);
    const QSet<QString> isRead = readNames(columns);
    const QSet<QStringList> paths = pathsOf(table);
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
        // Columns of one's own are near by chance, too: the shorter they are, the sooner.
        constexpr qsizetype shortWord = 6;
        if (meant.isEmpty() || (word.size() <= shortWord && editDistance(word, meant) > 1))
            continue;
        if (!paths.contains(columns.path(meant, true) + column.path.mid(1)))
            report.warning(code::misspelledColumn, columns.sheet, row, column.number,
                           {column.header, meant});
    }
}

} // namespace saltbush::xlsform
