// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ProblemColumns.h"

#include "core/xlsform/Codes.h"

namespace saltbush::xlsform
{

namespace
{

struct ColumnToMend
{
    ErrorCode code;
    QStringList path; ///< of the column where a person mends it
};

/// Of two rows for one code, the one counts whose column the sheet has.
const std::vector<ColumnToMend> &columnsToMend()
{
    static const QStringList type{QStringLiteral("type")};
    static const QStringList name{QStringLiteral("name")};
    static const QStringList label{QStringLiteral("label")};
    static const QStringList trigger{QStringLiteral("trigger")};
    static const QStringList appearance{QStringLiteral("control"), QStringLiteral("appearance")};
    static const std::vector<ColumnToMend> columns{
        {code::missingType, type},
        {code::unmatchedBegin, type},
        {code::unknownReference, type}, // of a list; others stand in their cells
        {code::instanceConflict, type},
        {code::missingName, name},
        {code::missingName, {QStringLiteral("dataset")}}, // of entities
        {code::duplicateName, name},
        {code::duplicateRepeatName, name},
        {code::missingChoiceName, name},
        {code::choiceNameWithSpace, name},
        {code::choiceOutsideLists, {QStringLiteral("list name")}},
        {code::missingLabel, label},
        {code::missingChoiceLabel, label},
        {code::entityLabel, label},
        {code::missingCalculation, {QStringLiteral("bind"), QStringLiteral("calculate")}},
        {code::invisibleTrigger, trigger},
        {code::triggerRule, trigger},
        {code::unknownGeometry, {QStringLiteral("parameters")}},
        {code::searchWithFile, appearance},
        {code::searchMixed, appearance},
    };
    return columns;
}

} // namespace

int ProblemColumns::columnOf(const Error &error)
{
    const std::pair key(error.place.sheet, error.code.toString());
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd())
        known = m_known.insert(key, find(error));
    return *known;
}

int ProblemColumns::find(const Error &error) const
{
    for (const Table *table : m_tables) {
        if (table->sheet != error.place.sheet)
            continue;
        for (const auto &[code, path] : columnsToMend()) {
            const int column = code == error.code ? table->columnOf(path) : 0;
            if (column > 0)
                return column;
        }
    }
    return 0;
}

} // namespace saltbush::xlsform
