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
    Translatable found;
    for (const Table::Column &column : table.columns) {
        const auto said = translatedColumn(column, table.sheet);
        if (!said)
            continue;
        const auto &[name, of] = *said;
        const QString language = of.isEmpty() ? noLanguage : of;
        const qsizetype end = of.isEmpty() ? -1 : column.header.lastIndexOf(u':');
        found.seen.insert({language, name});
        if (!found.firstOf.contains(language)) {
            found.languages << language;
            found.firstOf.insert(language, column.number);
        }
        if (!found.heads.contains(name)) {
            found.columns << name;
            QString head = end < 0 ? column.header : column.header.first(end);
            while (head.endsWith(u':') || head.endsWith(u' '))
                head.chop(1);
            found.heads.insert(name, head);
        }
    }
    return found;
}

} // namespace

std::optional<std::pair<QString, QString>> translatedColumn(const Table::Column &column,
                                                            const QString &sheet)
{
    QStringList path = column.path;
    if (path.size() > 1
        && (path.first() == QStringLiteral("media") || path.first() == QStringLiteral("bind")))
        path.removeFirst();
    if (path.size() > 2 || !translatableColumns(sheet).contains(path.first()))
        return {};
    return std::pair(path.first(), path.value(1));
}

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
            report.warning(code::mixedLanguages, table.sheet, table.headRow, first,
                           {without.join(u", ")});
        else if (!lacking.isEmpty())
            report.warning(code::missingTranslation, table.sheet, table.headRow, first,
                           {language, lacking.join(u", ")});
    }
    return true;
}

} // namespace saltbush::xlsform
