// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/SheetSet.h"

#include "core/xlsform/Codes.h"

#include <numeric>

namespace saltbush::xlsform
{

namespace
{

bool isKnownSheet(const QString &name)
{
    static const QStringList names = {
        QStringLiteral("survey"),           QStringLiteral("choices"), QStringLiteral("settings"),
        QStringLiteral("external_choices"), QStringLiteral("osm"),     QStringLiteral("entities")};
    return names.contains(name);
}

/// Letters to insert, remove or change to get from one word to the other (Levenshtein).
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> above(std::size_t(b.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<qsizetype> row{i + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j);
            const qsizetype changed = above[at] + (a[i] == b[j] ? 0 : 1);
            row.push_back(std::min({above[at + 1] + 1, row[at] + 1, changed}));
        }
        above = std::move(row);
    }
    return above.back();
}

} // namespace

SheetSet::SheetSet(const Workbook &workbook) : m_workbook(workbook) { }

const Sheet *SheetSet::find(const QString &name) const
{
    const Sheet *found = nullptr;
    for (const Sheet &sheet : m_workbook.sheets) {
        if (sheet.name.toLower() == name)
            found = &sheet;
    }
    const bool onlyOne = m_workbook.sheets.size() == 1;
    if (!found && onlyOne && name == QStringLiteral("survey")
        && !isKnownSheet(m_workbook.sheets.front().name.toLower()))
        found = &m_workbook.sheets.front();
    return found && !found->rows.empty() ? found : nullptr;
}

const Sheet *SheetSet::findFilled(const QString &name) const
{
    const Sheet *sheet = find(name);
    return sheet && sheet->rows.size() > 1 ? sheet : nullptr;
}

QStringList SheetSet::similar(const QString &name) const
{
    constexpr qsizetype mostChanges = 2;
    if (const auto known = m_similar.constFind(name); known != m_similar.constEnd())
        return *known; // asked for each row that misses the sheet
    QStringList names;
    for (const Sheet &sheet : m_workbook.sheets) {
        if (!isKnownSheet(sheet.name) && !sheet.name.startsWith(u'_')
            && qAbs(sheet.name.size() - name.size()) <= mostChanges
            && editDistance(sheet.name.toLower(), name) <= mostChanges)
            names << sheet.name;
    }
    m_similar.insert(name, names);
    return names;
}

void SheetSet::warnOfSimilar(const QString &name, Report &report) const
{
    const QStringList names = similar(name);
    if (!names.isEmpty())
        report.warning(code::similarSheet, names.first(), 0, 0, QStringList{name} + names);
}

} // namespace saltbush::xlsform
