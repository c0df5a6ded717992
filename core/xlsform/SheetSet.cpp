// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/SheetSet.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/Spelling.h"

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
            && editDistance(sheet.name, name) <= mostChanges)
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
