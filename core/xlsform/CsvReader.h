// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Workbook.h"

namespace saltbush::xlsform
{

/// Sheets one below the other in a file of values between commas or semicolons (as its first line):
/// a name in the first column begins a sheet, the next row names its columns (pyxform's layout).
/// Rows and columns are counted as in the file, so that a spreadsheet program shows the cell that a
/// problem names.
class CsvReader
{
public:
    static Workbook read(const QString &text);
};

} // namespace saltbush::xlsform
