// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace saltbush::xlsform
{

/// A cell that holds something, as the text a person typed: 1 (not 1.0), TRUE, 2026-01-31.
struct Cell
{
    int column = 0; ///< 1-based
    QString text;
};

/// Cells from left to right; empty cells are left out.
struct Row
{
    int number = 0; ///< 1-based, as the spreadsheet program shows it (in Markdown: of the table)
    std::vector<Cell> cells;
    int inSheet =
        0; ///< in CSV: of its sheet alone, where it is number n of those that say anything

    /// Text of a column; empty where there is none.
    [[nodiscard]] QString text(int column) const;
};

/// Rows from top to bottom; empty rows are left out. The first one holds the names of the columns.
struct Sheet
{
    QString name;
    std::vector<Row> rows;
    bool isMarkdown = false; ///< a table of Markdown, in which every cell stands under a name
};

/// What a form is written in, whatever the format of the file.
struct Workbook
{
    QString fileName; ///< without its folder
    std::vector<Sheet> sheets;
};

/// Reads a workbook by its ending, or by its content where the ending says nothing: .xlsx, .xlsm,
/// .xls, .ods, .md, .csv. Errors: disk.*, xlsform.unknown-format, xlsform.damaged,
/// xlsform.too-large, xlsform.has-password, xlsform.not-utf8.
Result<Workbook> readWorkbook(const QString &path);
/// The same of what is in memory already.
Result<Workbook> readWorkbook(const QString &fileName, const QByteArray &bytes);

} // namespace saltbush::xlsform
