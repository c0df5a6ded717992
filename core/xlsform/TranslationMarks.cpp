// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/TranslationMarks.h"

#include "core/xlsform/SheetSet.h"

#include <QRegularExpression>

#include <array>

namespace saltbush::xlsform
{

namespace
{

/// "Thai (th)" and "th" are one language, "zh_CN" and "zh-CN" too.
QString languageKey(const QString &language)
{
    static const QRegularExpression atEnd(QStringLiteral("\\(([^()]*)\\)\\s*$"));
    const auto match = atEnd.match(language);
    return (match.hasMatch() ? match.captured(1) : language)
        .trimmed()
        .toLower()
        .replace(u'_', u'-');
}

QStringList keyOf(const QString &language, const QString &sheet, const QString &name,
                  const QString &column)
{
    return {languageKey(language), sheet.toLower(), name, column.toLower()};
}

std::optional<TranslationMarks::Status> statusNamed(const QString &word)
{
    if (word.compare(QStringLiteral("machine"), Qt::CaseInsensitive) == 0)
        return TranslationMarks::Status::Machine;
    if (word.compare(QStringLiteral("checked"), Qt::CaseInsensitive) == 0)
        return TranslationMarks::Status::Checked;
    return {};
}

/// Which of language, sheet, name and column a row may name, the most exact first.
constexpr std::array<unsigned, 16> exactness{0b1111, 0b0111, 0b1110, 0b1101, 0b1011, 0b0110,
                                             0b1100, 0b0101, 0b1010, 0b0011, 0b1001, 0b0100,
                                             0b1000, 0b0010, 0b0001, 0b0000};

} // namespace

TranslationMarks TranslationMarks::read(const Workbook &workbook)
{
    TranslationMarks marks;
    const Sheet *sheet = SheetSet(workbook).findFilled(QStringLiteral("translations"));
    if (!sheet)
        return marks;
    QHash<QString, int> columns;
    for (const Cell &cell : sheet->rows.front().cells)
        columns.insert(cell.text.simplified().toLower().replace(u' ', u'_'), cell.column);
    for (auto row = sheet->rows.begin() + 1; row != sheet->rows.end(); ++row) {
        const auto text = [&](const char *column) {
            return row->text(columns.value(QLatin1String(column), -1)).trimmed();
        };
        const auto status = statusNamed(text("status"));
        const QStringList key =
            keyOf(text("language"), text("sheet"), text("name"), text("column"));
        if (status && !marks.m_marks.contains(key))
            marks.m_marks.insert(key, {*status, text("checked_by"), text("date")});
    }
    return marks;
}

const TranslationMarks::Mark *TranslationMarks::find(const TranslatedText &text) const
{
    const QStringList exact = keyOf(text.language, text.place.sheet, text.name, text.column);
    for (const unsigned named : exactness) {
        QStringList key = exact;
        for (qsizetype part = 0; part < key.size(); ++part)
            if (!(named & (1U << part)))
                key[part].clear();
        if (const auto found = m_marks.constFind(key); found != m_marks.cend())
            return &*found;
    }
    return nullptr;
}

} // namespace saltbush::xlsform
