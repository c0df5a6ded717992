// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/TranslatedTexts.h"

#include "core/base/Facts.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/Columns.h"
#include "core/xlsform/LanguageChecks.h"
#include "core/xlsform/Limits.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/SheetSet.h"

#include <algorithm>
#include <map>

namespace saltbush::xlsform
{

namespace
{

/// One thing that a row can say, and the column it is in for each language.
struct Text
{
    QString kind;   ///< as translatableColumns() calls it
    QString header; ///< without the language
    QHash<QString, int> columns;
};

struct TextSheet
{
    const Sheet *sheet = nullptr;
    int nameColumn = 0;
    std::vector<Text> texts;
};

/// What a text without a language counts as.
QString languageOfNone(const SheetSet &sheets)
{
    const Sheet *settings = sheets.findFilled(settingsSheet);
    if (!settings)
        return defaultLanguageName();
    for (const Cell &cell : settings->rows[0].cells)
        if (Columns::settings().path(cell.text, true)
            == QStringList{QStringLiteral("default_language")})
            if (QString named = settings->rows[1].text(cell.column); !named.isEmpty())
                return named;
    return defaultLanguageName();
}

TextSheet readSheet(const Sheet &sheet, const Columns &columns, const QString &noLanguage,
                    QStringList &languages)
{
    TextSheet result{&sheet, 0, {}};
    const Row &header = sheet.rows.front();
    const bool doubleColons = std::ranges::any_of(
        header.cells, [](const Cell &cell) { return cell.text.contains(QStringLiteral("::")); });
    for (const Cell &cell : header.cells) {
        const QStringList path = columns.path(cell.text.simplified(), doubleColons);
        if (path == QStringList{QStringLiteral("name")})
            result.nameColumn = cell.column;
        const auto known = translatedColumn({cell.column, cell.text, path}, columns.sheet);
        if (!known)
            continue;
        const QString language = known->second.isEmpty() ? noLanguage : known->second;
        if (!languages.contains(language))
            languages << language;
        auto text = std::ranges::find(result.texts, known->first, &Text::kind);
        if (text == result.texts.end())
            text = result.texts.insert(text,
                                       {known->first, cell.text.section(u':', 0, 0).trimmed(), {}});
        text->columns.insert(language, cell.column);
    }
    return result;
}

bool isThere(const QString &text) { return !text.isEmpty() && text != QStringLiteral("-"); }

void addRow(const TextSheet &sheet, const Row &row, const QStringList &languages,
            std::vector<TranslatedText> &texts)
{
    for (const Text &text : sheet.texts) {
        const bool isSaid = std::any_of(text.columns.begin(), text.columns.end(),
                                        [&](int column) { return isThere(row.text(column)); });
        if (!isSaid)
            continue;
        for (const QString &language : languages) {
            const int column = text.columns.value(language);
            texts.push_back({language,
                             {{}, sheet.sheet->name, row.number, column, {}},
                             row.text(sheet.nameColumn),
                             text.header,
                             column == 0 || !isThere(row.text(column))});
        }
    }
}

/// "C12", or the row where there is no cell.
QString cellOf(const Place &place)
{
    return place.column > 0 ? place.toString().section(u'!', 1) : QString::number(place.row);
}

/// What one language lacks on one sheet.
struct Lack
{
    Place first;
    int texts = 0;
    QStringList cells;       ///< or rows, each once
    bool hasColumns = false; ///< the sheet speaks that language at all
};

} // namespace

std::vector<TranslatedText> translatedTexts(const Workbook &workbook)
{
    const SheetSet sheets(workbook);
    const QString noLanguage = languageOfNone(sheets);
    QStringList languages;
    std::vector<TextSheet> found;
    for (const Columns *columns : {&Columns::survey(), &Columns::choices()})
        if (const Sheet *sheet = sheets.findFilled(columns->sheet))
            found.push_back(readSheet(*sheet, *columns, noLanguage, languages));
    std::vector<TranslatedText> texts;
    std::size_t most = 0;
    for (const TextSheet &sheet : found)
        most += sheet.sheet->rows.size() * sheet.texts.size() * std::size_t(languages.size());
    if (languages.size() < 2 || most > limits::maxListedTexts)
        return texts;
    for (const TextSheet &sheet : found)
        for (auto row = sheet.sheet->rows.begin() + 1; row != sheet.sheet->rows.end(); ++row)
            addRow(sheet, *row, languages, texts);
    return texts;
}

std::vector<Problem> missingTexts(const Workbook &workbook)
{
    std::map<std::pair<QString, QString>, Lack> lacks; // language, sheet
    const auto texts = translatedTexts(workbook);
    for (const TranslatedText &text : texts)
        lacks[{text.language, text.place.sheet}].hasColumns |= text.place.column > 0;
    for (const TranslatedText &text : texts) {
        Lack &lack = lacks[{text.language, text.place.sheet}];
        if (!text.isMissing || (lack.hasColumns && text.place.column == 0))
            continue;
        if (lack.cells.isEmpty())
            lack.first = text.place;
        ++lack.texts;
        if (const QString cell = cellOf(text.place); !lack.cells.endsWith(cell))
            lack.cells << cell;
    }
    std::vector<Problem> problems;
    for (auto &[key, lack] : lacks) {
        if (lack.cells.isEmpty() || key.first == defaultLanguageName())
            continue;
        const QString number = QString::number(lack.texts);
        lack.first.file = workbook.fileName;
        problems.push_back(
            {Problem::Severity::Warning,
             Error{code::missingTexts, lack.first, {key.first, number, someOf(lack.cells)}}});
    }
    return problems;
}

} // namespace saltbush::xlsform
