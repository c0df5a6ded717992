// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Table.h"

#include <QHash>

namespace saltbush::xlsform
{

/// The column of what was found in a row and not in one of its cells: what is missing stands
/// nowhere, but there is a cell to write it into.
class ProblemColumns
{
public:
    /// The tables must outlive it.
    explicit ProblemColumns(std::vector<const Table *> tables) : m_tables(std::move(tables)) { }

    /// 0 where the sheet has no such column, or where it is about the whole row.
    [[nodiscard]] int columnOf(const Error &error);

private:
    [[nodiscard]] int find(const Error &error) const;

    std::vector<const Table *> m_tables;
    QHash<std::pair<QString, QString>, int> m_known; ///< sheet and code
};

} // namespace saltbush::xlsform
