// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Report.h"
#include "core/xlsform/Workbook.h"

#include <QHash>

namespace saltbush::xlsform
{

/// The sheets of a workbook by what they are for. Case does not matter; a workbook with a single
/// sheet of another name is all survey.
class SheetSet
{
public:
    explicit SheetSet(const Workbook &workbook);

    /// nullptr where there is none, or where it has no row at all.
    [[nodiscard]] const Sheet *find(const QString &name) const;
    /// The same, and nullptr too where it has no row below its header.
    [[nodiscard]] const Sheet *findFilled(const QString &name) const;
    /// Names of sheets that may have been meant to have this name.
    [[nodiscard]] QStringList similar(const QString &name) const;
    /// Warns of a sheet that may have been meant, where the one of this name is missing.
    void warnOfSimilar(const QString &name, Report &report) const;

private:
    const Workbook &m_workbook;
    mutable QHash<QString, QStringList> m_similar;
};

} // namespace saltbush::xlsform
