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

bool checkTranslations(const Table &table, Report &report)
{
    const QStringList wanted = translatableColumns(table.sheet);
    QStringList languages;
    QStringList columns;
    QSet<std::pair<QString, QString>> seen;
    for (const Table::Column &column : table.columns) {
        QStringList path = column.path;
        if (path.size() > 1
            && (path.first() == QStringLiteral("media") || path.first() == QStringLiteral("bind")))
            path.removeFirst();
        if (!wanted.contains(path.first()) || path.size() > 2)
            continue;
        const QString language = path.size() == 2 ? path.last() : noLanguage;
        seen.insert({language, path.first()});
        if (!languages.contains(language))
            languages << language;
        if (!columns.contains(path.first()))
            columns << path.first();
    }
    if (languages.isEmpty() || languages == QStringList{noLanguage})
        return false;
    for (const QString &language : languages) {
        for (const QString &column : columns) {
            if (!seen.contains({language, column}))
                report.warning(code::missingTranslation, table.sheet, 1, 0, {language, column});
        }
    }
    return true;
}

} // namespace saltbush::xlsform
