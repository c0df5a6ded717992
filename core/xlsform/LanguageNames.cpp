// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/LanguageNames.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/LanguageChecks.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/SheetSet.h"

#include <QLocale>
#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

bool isKnownCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return form.match(code).hasMatch()
        && QLocale::codeToLanguage(QStringView(code).left(code.indexOf(u'-')))
        != QLocale::AnyLanguage;
}

/// "Thai (th)" → "Thai", "th". Either may be empty.
struct Named
{
    QString name;
    QString code;

    explicit Named(const QString &language)
    {
        static const QRegularExpression parts(QStringLiteral("^(.*?)\\s*(?:\\(([^()]*)\\))?\\s*$"));
        const auto match = parts.match(language);
        name = match.captured(1).trimmed().toLower();
        code = match.captured(2).trimmed().toLower();
    }
    /// One of them was meant to be the other: "Thai" or "thai (th)" beside "Thai (th)".
    [[nodiscard]] bool isNearly(const Named &other) const
    {
        return name == other.name && (code == other.code || code.isEmpty() || other.code.isEmpty());
    }
};

/// The code of a language by its name in English or in itself; empty where it is not known.
QString codeByName(const QString &name)
{
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = QLocale::Language(each);
        if (QLocale::languageToString(language).toLower() == name
            || QLocale(language).nativeLanguageName().toLower() == name)
            return QLocale::languageToCode(language);
    }
    return {};
}

class LanguageNames
{
public:
    LanguageNames(const Workbook &workbook, Report &report) : m_sheets(workbook), m_report(report)
    {
    }

    void note(const Table &table)
    {
        const Sheet *sheet = m_sheets.find(table.sheet);
        for (const Table::Column &column : table.columns) {
            QStringList path = column.path;
            if (path.first() == QStringLiteral("media") || path.first() == QStringLiteral("bind"))
                path.removeFirst();
            if (path.size() != 2 || !translatableColumns(table.sheet).contains(path.first())
                || m_languages.contains(path.last()))
                continue;
            m_languages << path.last();
            m_places.insert(
                path.last(),
                {.sheet = table.sheet, .row = sheet->rows.front().number, .column = column.number});
        }
    }

    void checkCode(const QString &language)
    {
        static const QRegularExpression atEnd(QStringLiteral("\\((.*)\\)$"));
        if (language.size() < 3 || isKnownCode(atEnd.match(language).captured(1)))
            return;
        const QString name = Named(language).name;
        const QString code = codeByName(name);
        warn(code::languageCode, m_places.value(language, {.sheet = surveySheet, .row = 1}),
             {language,
              code.isEmpty()
                  ? QStringLiteral("Thai (th)")
                  : language.section(u'(', 0, 0).trimmed() + QStringLiteral(" (%1)").arg(code)});
    }

    /// Each with those before it.
    void compare()
    {
        for (qsizetype i = 1; i < m_languages.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                if (Named(m_languages[i]).isNearly(Named(m_languages[j])))
                    warn(code::nearlySameLanguage, m_places.value(m_languages[i]),
                         {m_languages[i], m_languages[j]});
        }
    }

    /// A default language that no column is in shows every text as missing.
    void checkDefault(const Form &form, bool hasTextsWithoutLanguage)
    {
        const QString language = form.defaultLanguage;
        if (language == defaultLanguageName() || m_languages.isEmpty()
            || m_languages.contains(language))
            return;
        const Value *cell = form.settings.find(u"default_language");
        const Sheet *sheet = m_sheets.findFilled(settingsSheet);
        const Place place{.sheet = settingsSheet,
                          .row = sheet ? sheet->rows[1].number : 0,
                          .column = cell ? cell->column() : 0};
        for (const QString &other : m_languages)
            if (Named(language).isNearly(Named(other)))
                return warn(code::nearlySameLanguage, place, {language, other});
        if (!hasTextsWithoutLanguage)
            warn(code::unknownLanguage, place, {language, m_languages.join(QStringLiteral(", "))});
    }

private:
    void warn(ErrorCode code, const Place &place, QStringList facts)
    {
        m_report.warning(code, place.sheet, place.row, place.column, std::move(facts));
    }

    SheetSet m_sheets;
    Report &m_report;
    QStringList m_languages; ///< that columns are in, in their order
    QHash<QString, Place> m_places;
};

bool hasTextsWithoutLanguage(const Table &table)
{
    return std::ranges::any_of(table.columns, [&](const Table::Column &column) {
        return column.path.size() == 1 && translatableColumns(table.sheet).contains(column.path[0]);
    });
}

} // namespace

void checkLanguageNames(const std::vector<const Table *> &tables, const Workbook &workbook,
                        const Form &form, const QStringList &languages, Report &report)
{
    LanguageNames names(workbook, report);
    bool hasOthers = false;
    for (const Table *table : tables) {
        names.note(*table);
        hasOthers = hasOthers || hasTextsWithoutLanguage(*table);
    }
    for (const QString &language : languages)
        if (language != defaultLanguageName())
            names.checkCode(language);
    names.compare();
    names.checkDefault(form, hasOthers);
}

} // namespace saltbush::xlsform
