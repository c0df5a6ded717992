// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/xlsform/Workbook.h"
#include "core/xpath/FunctionSet.h"

#include <QByteArray>
#include <QHash>

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

/// Where in the workbook parts of a form come from.
struct Origins
{
    QHash<QString, Place> rows;  ///< path of a node → its row
    QHash<QString, Place> files; ///< attached file → the cell or row that names it first
};

struct Conversion
{
    QByteArray xml;      ///< the XForm, UTF-8; empty when there is any error
    QByteArray itemsets; ///< itemsets.csv for select_one_external; empty without that sheet
    std::vector<Problem> problems; ///< all errors and warnings, in the order of sheets and rows
    QString formId;
    QString title;
    QString version;
    Origins origins;

    [[nodiscard]] bool hasErrors() const;
};

/// Gives what was found in a compiled form the row that its node came from (place.node), or the
/// cell that names its file (the first fact). What depends on each other in a circle is told by
/// names.
void locate(std::vector<Problem> &problems, const Origins &origins);

/// XLSForm → ODK XForm, canonically equal to what pyxform 4.5 writes.
Conversion convert(const Workbook &workbook, const Options &options = {});

} // namespace saltbush::xlsform
