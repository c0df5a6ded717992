// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/MarkdownReader.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// What stands between the first and the last pipe of a line; empty where there are not two.
QStringView tableLine(QStringView line)
{
    const qsizetype comment = line.lastIndexOf(u'#');
    if (comment > 0 && line.lastIndexOf(u'|') < comment && comment + 1 < line.size())
        line = line.left(comment);
    const QStringView trimmed = line.trimmed();
    const qsizetype first = trimmed.startsWith(u'|') ? 0 : -1;
    const qsizetype last = trimmed.lastIndexOf(u'|');
    return first == 0 && last > 0 ? trimmed.mid(1, last - 1) : QStringView();
}

bool isSeparator(QStringView cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](QChar character) { return character == u'|' || character == u'-'; });
}

QString cellText(const QString &raw)
{
    return raw.trimmed().replace(QStringLiteral("\\|"), QStringLiteral("|"));
}

QStringList splitCells(QStringView line)
{
    QStringList cells{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscaped = i > 0 && line[i - 1] == u'\\';
        if (line[i] == u'|' && !isEscaped)
            cells << QString();
        else
            cells.last() += line[i];
    }
    for (QString &cell : cells)
        cell = cellText(cell);
    return cells;
}

Row makeRow(const QStringList &cells, int number)
{
    Row row;
    row.number = number;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            row.cells.push_back({int(i), cells[i]});
    }
    return row;
}

} // namespace

Workbook MarkdownReader::read(const QString &text)
{
    Workbook workbook;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith(u'#'))
            continue;
        const QStringView content = tableLine(line);
        if (content.isEmpty() || isSeparator(content))
            continue;
        const QStringList cells = splitCells(content);
        if (!cells.first().isEmpty())
            workbook.sheets.push_back({cells.first(), {}, true});
        if (workbook.sheets.empty())
            continue;
        Sheet &sheet = workbook.sheets.back();
        Row row = makeRow(cells, int(sheet.rows.size()) + 1);
        if (!row.cells.empty())
            sheet.rows.push_back(std::move(row));
    }
    return workbook;
}

} // namespace saltbush::xlsform
