// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Columns.h"
#include "core/xlsform/Report.h"
#include "core/xlsform/Value.h"
#include "core/xlsform/Workbook.h"

namespace saltbush::xlsform
{

/// One row, its cells put under the names their columns stand for.
struct Record
{
    int row = 0;
    int nameNumber = 0; ///< what stands in names that are made for this row
    Value values;
};

/// A sheet whose columns are understood.
struct Table
{
    /// One column with the path of names it stands for.
    struct Column
    {
        int number = 0;
        QString header; ///< as written
        QStringList path;
    };

    QString sheet;
    bool isMarkdown = false; ///< as Sheet says
    int headRow = 1;
    std::vector<Column> columns;
    std::vector<Record> records;

    [[nodiscard]] const Column *column(int number) const;
    /// The first whose path begins with this one (a label has one for each language); 0: none.
    [[nodiscard]] int columnOf(const QStringList &path) const;
};

/// How texts of a sheet are taken.
struct TableOptions
{
    QString defaultLanguage = QStringLiteral("default");
    bool collapseSpaces = false;
};

/// Errors: two columns of one meaning, a required column that is missing, a cell under no column.
Table readTable(const Sheet &sheet, const Columns &columns, const TableOptions &options,
                Report &report);

} // namespace saltbush::xlsform
