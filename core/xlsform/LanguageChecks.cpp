// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/LanguageChecks.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/SheetNames.h"

#include <QLocale>
#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

const QString noLanguage = QStringLiteral("default");

bool isKnownCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return form.match(code).hasMatch()
        && QLocale::codeToLanguage(QStringView(code).left(code.indexOf(u'-')))
        != QLocale::AnyLanguage;
}

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

void checkLanguageCodes(const QStringList &languages, Report &report)
{
    static const QRegularExpression atEnd(QStringLiteral("\\((.*)\\)$"));
    for (const QString &language : languages) {
        if (language == noLanguage || language.size() < 3)
            continue;
        if (!isKnownCode(atEnd.match(language).captured(1)))
            report.warning(code::languageCode, surveySheet, 1, 0, {language});
    }
}

} // namespace saltbush::xlsform
