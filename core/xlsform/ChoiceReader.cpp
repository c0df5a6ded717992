// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ChoiceReader.h"

#include "core/xlsform/Codes.h"

#include <QSet>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString listColumn = QStringLiteral("list name");

/// People keep notes in columns; what cannot be the name of an element is left out.
QStringList columnsToDrop(const Table &table, Report &report)
{
    QStringList names;
    for (const Table::Column &column : table.columns) {
        const QString &name = column.path.first();
        if (name == listColumn || !name.contains(u' '))
            continue;
        names << name;
        report.warning(code::invalidColumnName, table.sheet, table.headRow, column.number,
                       {column.header});
    }
    return names;
}

Choice makeChoice(const Record &record)
{
    Choice choice;
    choice.row = record.row;
    choice.name = record.values.textOf(u"name");
    if (const Value *label = record.values.find(u"label"))
        choice.label = *label;
    if (const Value *media = record.values.find(u"media"))
        choice.media = *media;
    choice.smsOption = record.values.textOf(u"sms_option");
    static const QStringList own = {QStringLiteral("name"), QStringLiteral("label"),
                                    QStringLiteral("media"), QStringLiteral("sms_option"),
                                    listColumn};
    for (const Value::Part &part : record.values.parts()) {
        if (!own.contains(part.name))
            choice.extra.set(part.name, part.value);
    }
    return choice;
}

class Checker
{
public:
    Checker(const Table &table, bool allowDuplicates, Report &report)
        : m_table(table)
        , m_allowDuplicates(allowDuplicates)
        , m_report(report)
    {
    }

    void check(const Record &record, const Choice &choice, const QString &list)
    {
        if (choice.name.isEmpty()) {
            m_report.error(code::missingChoiceName, m_table.sheet, record.row, 0);
            return;
        }
        if (choice.label.isEmpty())
            m_report.warning(code::missingChoiceLabel, m_table.sheet, record.row, 0);
        const std::pair key(list, choice.name);
        if (!m_allowDuplicates && m_seen.contains(key))
            m_report.error(code::duplicateChoice, m_table.sheet, record.row,
                           record.values.columnOf(u"name"), {choice.name, list});
        m_seen.insert(key);
    }

private:
    const Table &m_table;
    bool m_allowDuplicates;
    Report &m_report;
    QSet<std::pair<QString, QString>> m_seen;
};

void checkNested(const Choice &choice, const Table &table, Report &report)
{
    for (const Value::Part &part : choice.extra.parts()) {
        if (part.value.hasParts())
            report.error(code::unsupportedColumn, table.sheet, choice.row, part.value.column(),
                         {part.name});
    }
}

} // namespace

ChoiceLists readChoices(const Table &table, bool allowDuplicates, Report &report)
{
    ChoiceLists lists;
    const QStringList dropped = columnsToDrop(table, report);
    Checker checker(table, allowDuplicates, report);
    const bool hasList = std::ranges::any_of(table.columns, [](const Table::Column &column) {
        return column.path.first() == listColumn;
    });
    for (const Record &record : table.records) {
        const QString list = record.values.textOf(listColumn);
        Choice choice = makeChoice(record);
        if (list.isEmpty()) { // a row between lists, for people, or a cell that was forgotten
            if (hasList && !choice.name.isEmpty() && !choice.label.isEmpty())
                report.warning(code::choiceOutsideLists, table.sheet, record.row, 0, {choice.name});
            continue;
        }
        for (const QString &name : dropped)
            choice.extra.remove(name);
        checker.check(record, choice, list);
        checkNested(choice, table, report);
        lists.list(list).choices.push_back(std::move(choice));
    }
    for (const auto &list : lists.all())
        list->updateNeedsItext();
    return lists;
}

ChoiceLists readExternalChoices(const Table &table)
{
    ChoiceLists lists;
    for (const Record &record : table.records) {
        const QString list = record.values.textOf(listColumn);
        if (!list.isEmpty())
            lists.list(list).choices.push_back(makeChoice(record));
    }
    return lists;
}

QByteArray writeItemsets(const Sheet &sheet)
{
    const auto quoted = [](QString text) {
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    QString csv;
    const std::vector<Cell> &header = sheet.rows.front().cells;
    for (const Row &row : sheet.rows) {
        QStringList line;
        for (const Cell &column : header)
            line << quoted(row.text(column.column));
        csv += line.join(u',') + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

} // namespace saltbush::xlsform
