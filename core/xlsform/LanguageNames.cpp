// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/LanguageNames.h"

#include "core/base/Facts.h"
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
    QString written; ///< the name, as it was written
    QString bracket; ///< what stands in brackets at its end
    QString name;
    QString code;

    explicit Named(const QString &language)
    {
        static const QRegularExpression parts(
            QStringLiteral("^(.*?)\\s*(?:[(（]([^()（）]*)[)）])?\\s*$"));
        const auto match = parts.match(language);
        written = match.captured(1);
        name = match.captured(1).trimmed().toLower();
        bracket = match.captured(2).trimmed();
        code = match.captured(2).trimmed().toLower();
    }
    /// One of them was meant to be the other: "Thai" or "thai (th)" beside "Thai (th)".
    [[nodiscard]] bool isNearly(const Named &other) const
    {
        return name == other.name && (code == other.code || code.isEmpty() || other.code.isEmpty());
    }
};

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = QLocale::Language(each);
        const QString code = QLocale::languageToCode(language);
        codes.insert(QLocale(language).nativeLanguageName().toLower(), code);
        codes.insert(QLocale::languageToString(language).toLower(), code);
    }
    return codes;
}

/// The code of a language by its name in English or in itself; empty where it is not known.
QString codeByName(const QString &name)
{
    static const QHash<QString, QString> codes = codesByName();
    return codes.value(name);
}

class LanguageNames
{
public:
    LanguageNames(const Workbook &workbook, Report &report) : m_sheets(workbook), m_report(report)
    {
    }

    void note(const Table &table)
    {
        for (const Table::Column &column : table.columns) {
            const auto said = translatedColumn(column, table.sheet);
            if (!said || said->second.isEmpty() || m_places.contains(said->second))
                continue;
            m_languages << said->second;
            m_places.insert(said->second,
                            {.sheet = table.sheet, .row = table.headRow, .column = column.number});
        }
    }

    void checkCode(const QString &language)
    {
        const Named named(language);
        const bool hasPlainBrackets = language.endsWith(u')');
        if (language.size() < 3 || (hasPlainBrackets && isKnownCode(named.bracket)))
            return;
        const QString code = isKnownCode(named.bracket) ? named.bracket : codeByName(named.name);
        warn(code::languageCode, m_places.value(language, {.sheet = surveySheet, .row = 1}),
             {language,
              named.written
                  + QStringLiteral(" (%1)").arg(code.isEmpty() ? QStringLiteral("…") : code)});
    }

    /// Each with the first one before it that it is nearly called as.
    void compare()
    {
        constexpr qsizetype most = 50; ///< that people write a form in
        for (qsizetype i = 1; i < std::min(most, m_languages.size()); ++i) {
            const auto end = m_languages.begin() + i;
            const auto near = std::find_if(m_languages.begin(), end, [&](const QString &other) {
                return Named(m_languages[i]).isNearly(Named(other));
            });
            if (near != end)
                warn(code::nearlySameLanguage, m_places.value(m_languages[i]),
                     {m_languages[i], *near});
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
            warn(code::unknownLanguage, place, {language, someOf(m_languages)});
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
        const auto said = translatedColumn(column, table.sheet);
        return said && said->second.isEmpty();
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
