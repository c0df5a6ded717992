// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/CsvReader.h"

#include <QStringList>

namespace saltbush::xlsform
{

namespace
{

/// RFC 4180: quotes around a cell, doubled inside; a quoted cell may hold line breaks.
class CsvLines
{
public:
    explicit CsvLines(const QString &text) : m_text(text), m_separator(separatorOf(text)) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    QStringList next()
    {
        QStringList cells{QString()};
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text[m_at];
            if (quoted && character == u'"' && m_text.mid(m_at + 1, 1) == QStringLiteral("\"")) {
                cells.last() += character;
                ++m_at;
            } else if (character == u'"') {
                quoted = !quoted;
            } else if (!quoted && character == u'\n') {
                ++m_at;
                return cells;
            } else if (!quoted && character == m_separator) {
                cells << QString();
            } else if (quoted || character != u'\r') {
                cells.last() += character;
            }
        }
        return cells;
    }

private:
    /// Where a comma stands in numbers, spreadsheet programs write semicolons: "survey;;;".
    static QChar separatorOf(const QString &text)
    {
        const QString trimmed = text.trimmed();
        const QStringView first =
            QStringView(trimmed).first(qMax(trimmed.indexOf(u'\n'), qsizetype(0)));
        return first.contains(u';') && !first.contains(u',') ? u';' : u',';
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

Workbook CsvReader::read(const QString &text)
{
    Workbook workbook;
    CsvLines lines(text);
    int number = 0;
    while (!lines.atEnd()) {
        const QStringList cells = lines.next();
        const QString name = cells.first().trimmed();
        if (!name.isEmpty())
            workbook.sheets.push_back({name, {}});
        Row row;
        row.number = ++number;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const QString content = QString(cells[i]).replace(QChar::Nbsp, u' ').trimmed();
            if (!content.isEmpty())
                row.cells.push_back({int(i) + 1, content});
        }
        if (workbook.sheets.empty() || row.cells.empty())
            continue;
        row.inSheet = int(workbook.sheets.back().rows.size()) + 1;
        workbook.sheets.back().rows.push_back(std::move(row));
    }
    return workbook;
}

} // namespace saltbush::xlsform
