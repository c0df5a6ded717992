// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Workbook.h"

namespace saltbush::xlsform
{

/// Sheets written as tables of Markdown: a row whose first cell holds a name begins a sheet, the
/// next row names its columns. Lines beginning with # are comments; \| is a pipe in a cell.
class MarkdownReader
{
public:
    static Workbook read(const QString &text);
};

} // namespace saltbush::xlsform
