// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Origins.h"
#include "core/xlsform/Workbook.h"
#include "core/xpath/FunctionSet.h"

#include <QByteArray>

namespace saltbush::xlsform
{

/// What a form falls back to where its settings sheet says nothing.
struct Options
{
    QString rootName = QStringLiteral("data"); ///< name of the root of the primary instance
    QString formId; ///< empty: the file's name without its ending, or "data"
    /// What expressions may call; none: expressions are not looked at.
    const xpath::FunctionSet *functions = nullptr;
};

struct Conversion
{
    QByteArray xml;      ///< the XForm, UTF-8; empty when there is any error
    QByteArray attempt;  ///< then: what was understood, to find in it what else is wrong
    QByteArray itemsets; ///< itemsets.csv for select_one_external; empty without that sheet
    std::vector<Problem> problems; ///< all errors and warnings, in the order of sheets and rows
    QString formId;
    QString title;
    QString version;
    Origins origins;

    [[nodiscard]] bool hasErrors() const;
};

/// XLSForm → ODK XForm, canonically equal to what pyxform 4.5 writes.
Conversion convert(const Workbook &workbook, const Options &options = {});

} // namespace saltbush::xlsform
