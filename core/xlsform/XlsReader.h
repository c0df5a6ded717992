// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Workbook.h"

#include <QByteArray>

namespace saltbush::xlsform
{

/// Workbooks of Excel 97 to 2003 (.xls, [MS-XLS]): the values of the cells as XlsxReader gives
/// them, formulas by their last result, merged cells by their first one, hidden ones too.
class XlsReader
{
public:
    [[nodiscard]] static bool recognises(const QByteArray &bytes);
    /// Errors: xlsform.damaged and xlsform.too-large, with the part of the file as fact and, where
    /// there is one, the sheet and row; xlsform.has-password; xlsform.unknown-format for what is
    /// older, or no workbook.
    static Result<Workbook> read(const QByteArray &bytes);
};

} // namespace saltbush::xlsform
