// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/LanguageChecks.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/SheetNames.h"

namespace saltbush::xlsform
{

namespace
{

const QString noLanguage = QStringLiteral("default");

} // namespace

QString defaultLanguageName() { return noLanguage; }

QStringList translatableColumns(const QString &sheet)
{
    QStringList columns{QStringLiteral("label"), QStringLiteral("image"),
                        QStringLiteral("big-image"), QStringLiteral("audio"),
                        QStringLiteral("video")};
    if (sheet == QStringLiteral("survey"))
        columns << QStringLiteral("hint") << QStringLiteral("guidance_hint")
                << QStringLiteral("jr:constraintMsg") << QStringLiteral("jr:requiredMsg");
    return columns;
}

namespace
{

/// The translatable columns of a sheet, by what they hold.
struct Translatable
{
    QStringList languages;
    QStringList columns;                    ///< as the form calls them, in the order of the sheet
    QHash<QString, QString> heads;          ///< the same as its author does, without a language
    QSet<std::pair<QString, QString>> seen; ///< language, column
    QHash<QString, int> firstOf;            ///< language → the number of its first column
};

Translatable translatable(const Table &table)
{
    const QStringList wanted = translatableColumns(table.sheet);
    Translatable found;
    for (const Table::Column &column : table.columns) {
        QStringList path = column.path;
        if (path.size() > 1
            && (path.first() == QStringLiteral("media") || path.first() == QStringLiteral("bind")))
            path.removeFirst();
        if (!wanted.contains(path.first()) || path.size() > 2)
            continue;
        const QString language = path.size() == 2 ? path.last() : noLanguage;
        const qsizetype end = path.size() == 2 ? column.header.lastIndexOf(u':') : -1;
        found.seen.insert({language, path.first()});
        if (!found.firstOf.contains(language)) {
            found.languages << language;
            found.firstOf.insert(language, column.number);
        }
        if (!found.heads.contains(path.first())) {
            found.columns << path.first();
            QString head = end < 0 ? column.header : column.header.first(end);
            while (head.endsWith(u':') || head.endsWith(u' '))
                head.chop(1);
            found.heads.insert(path.first(), head);
        }
    }
    return found;
}

} // namespace

bool checkTranslations(const Table &table, Report &report)
{
    const Translatable found = translatable(table);
    if (found.languages.isEmpty() || found.languages == QStringList{noLanguage})
        return false;
    for (const QString &language : found.languages) {
        QStringList lacking;
        QStringList without;
        for (const QString &column : found.columns)
            (found.seen.contains({language, column}) ? without : lacking) << found.heads[column];
        const int first = found.firstOf.value(language);
        if (language == noLanguage && !lacking.isEmpty())
            report.warning(code::mixedLanguages, table.sheet, 1, first, {without.join(u", ")});
        else if (!lacking.isEmpty())
            report.warning(code::missingTranslation, table.sheet, 1, first,
                           {language, lacking.join(u", ")});
    }
    return true;
}

} // namespace saltbush::xlsform
