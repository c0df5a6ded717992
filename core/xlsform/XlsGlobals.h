// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xlsform/XlsxStyles.h"

#include <QByteArray>

#include <vector>

namespace saltbush::xlsform
{

/// What an .xls workbook says once for all its sheets.
struct XlsGlobals
{
    struct SheetPlace
    {
        QString name;
        qsizetype offset = 0; ///< in the stream
    };

    std::vector<SheetPlace> sheets; ///< without charts and macros
    std::vector<QString> strings;
    std::vector<XlsxStyles::Shows> styles;
    bool since1904 = false;

    /// Errors: xlsform.damaged, xlsform.has-password, xlsform.unknown-format.
    static Result<XlsGlobals> read(const QByteArray &stream);

    /// As a person typed it: 1, 0.5, "2026-01-31 00:00:00".
    [[nodiscard]] QString numberShown(double number, int style) const;
};

/// Without blanks around it and with ordinary ones in it; shares its memory where it is so already.
[[nodiscard]] QString tidyText(QString text);

} // namespace saltbush::xlsform
