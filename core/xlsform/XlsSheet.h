// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Volume.h"
#include "core/xlsform/Workbook.h"
#include "core/xlsform/XlsGlobals.h"

namespace saltbush::xlsform
{

class BiffRecord;

/// Reads one sheet of an .xls stream. Its records name their cells, in any order.
class XlsSheet
{
public:
    /// `volume` is that of the whole workbook.
    XlsSheet(const QByteArray &stream, const XlsGlobals &globals, Volume &volume)
        : m_stream(stream)
        , m_globals(globals)
        , m_volume(volume)
    {
    }

    /// Errors: xlsform.damaged, xlsform.too-large.
    Result<Sheet> read(const XlsGlobals::SheetPlace &place);

private:
    struct Found
    {
        int row = 0;
        Cell cell;
    };

    void take(BiffRecord &record);
    void takeSeveral(BiffRecord &record);
    void takeFormula(BiffRecord &record, int style);
    void add(const QString &said);
    [[nodiscard]] Sheet sorted(const QString &name);

    const QByteArray &m_stream;
    const XlsGlobals &m_globals;
    Volume &m_volume;
    bool m_isTooLarge = false;
    int m_row = 0;
    int m_column = 0;
    bool m_awaitsText = false; ///< of the formula before
    std::vector<Found> m_found;
};

} // namespace saltbush::xlsform
