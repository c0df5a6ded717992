// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Workbook.h"

#include <QByteArray>

namespace saltbush::xlsform
{

/// Office Open XML workbooks (.xlsx, .xlsm): the values that stand in the cells, formulas by their
/// last result, merged cells by their first one, hidden ones too. ECMA-376 part 1, §18.
class XlsxReader
{
public:
    /// Errors: xlsform.damaged, xlsform.too-large, with the part of the file as fact.
    static Result<Workbook> read(const QByteArray &bytes);
};

} // namespace saltbush::xlsform
