// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Workbook.h"

#include <QByteArray>

namespace saltbush::xlsform
{

class ZipArchive;

/// OpenDocument spreadsheets (.ods): the values of the cells as XlsxReader gives them, formulas by
/// their last result, merged cells by their first one, hidden ones too, comments left out.
/// OpenDocument 1.3 part 3, §9 and §19.385.
class OdsReader
{
public:
    [[nodiscard]] static bool recognises(const ZipArchive &archive);
    /// Errors: xlsform.damaged, xlsform.too-large, with the part of the file as fact and, where
    /// there is one, the sheet and row.
    static Result<Workbook> read(const ZipArchive &archive);
};

} // namespace saltbush::xlsform
