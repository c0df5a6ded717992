// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ProblemColumns.h"

#include "core/xlsform/Codes.h"

#include <algorithm>
#include <map>

namespace saltbush::xlsform
{

namespace
{

/// Code → path of the column where a person mends it.
const std::map<std::string_view, QStringList> &columnsOfCodes()
{
    static const std::map<std::string_view, QStringList> columns = [] {
        const QStringList type{QStringLiteral("type")};
        const QStringList name{QStringLiteral("name")};
        const QStringList label{QStringLiteral("label")};
        const QStringList appearance{QStringLiteral("control"), QStringLiteral("appearance")};
        return std::map<std::string_view, QStringList>{
            {code::missingType.name, type},
            {code::unmatchedBegin.name, type},
            {code::unknownReference.name, type}, // of a list: others stand in their cells
            {code::instanceConflict.name, type},
            {code::missingName.name, name},
            {code::duplicateName.name, name},
            {code::duplicateRepeatName.name, name},
            {code::invalidName.name, name},
            {code::missingChoiceName.name, name},
            {code::choiceNameWithSpace.name, name},
            {code::choiceOutsideLists.name, {QStringLiteral("list name")}},
            {code::missingLabel.name, label},
            {code::missingChoiceLabel.name, label},
            {code::missingCalculation.name, {QStringLiteral("bind"), QStringLiteral("calculate")}},
            {code::invisibleTrigger.name, {QStringLiteral("trigger")}},
            {code::unknownGeometry.name, {QStringLiteral("parameters")}},
            {code::searchWithFile.name, appearance},
            {code::searchMixed.name, appearance},
        };
    }();
    return columns;
}

} // namespace

int columnToMend(const Error &error, const std::vector<const Table *> &tables)
{
    const auto path = columnsOfCodes().find(error.code.name);
    const auto isItsSheet = [&error](const Table *table) {
        return table->sheet == error.place.sheet;
    };
    const auto table = std::ranges::find_if(tables, isItsSheet);
    const bool isKnown = path != columnsOfCodes().end() && table != tables.end();
    return isKnown ? (*table)->columnOf(path->second) : 0;
}

} // namespace saltbush::xlsform
