// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsSheet.h"

#include "core/xlsform/BiffRecord.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/Limits.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace saltbush::xlsform
{

namespace
{

/// Records by number, [MS-XLS] 2.3.
struct In
{
    enum Sheet {
        Formula = 0x0006,
        End = 0x000A,
        SeveralRk = 0x00BD,
        RichText = 0x00D6,
        SharedText = 0x00FD,
        Number = 0x0203,
        Text = 0x0204,
        TruthOrError = 0x0205,
        FormulaText = 0x0207,
        Rk = 0x027E,
        Begin = 0x0809
    };
};

QString truth(bool isTrue) { return isTrue ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }

/// [MS-XLS] 2.5.10
QString errorText(int number)
{
    static const QHash<int, QString> names{
        {0x00, QStringLiteral("#NULL!")},  {0x07, QStringLiteral("#DIV/0!")},
        {0x0F, QStringLiteral("#VALUE!")}, {0x17, QStringLiteral("#REF!")},
        {0x1D, QStringLiteral("#NAME?")},  {0x24, QStringLiteral("#NUM!")}};
    return names.value(number, QStringLiteral("#N/A"));
}

/// A number of 30 bits: the upper ones of a real number, or a whole one, or hundredths of either
/// ([MS-XLS] 2.5.217).
double rkNumber(quint32 rk)
{
    const double number = (rk & 2) != 0 ? double(qint32(rk) >> 2)
                                        : std::bit_cast<double>(quint64(rk & ~quint32(3)) << 32);
    return (rk & 1) != 0 ? number / 100 : number;
}

bool isCell(int id)
{
    switch (id) {
    case In::Formula:
    case In::SeveralRk:
    case In::RichText:
    case In::SharedText:
    case In::Number:
    case In::Text:
    case In::TruthOrError:
    case In::Rk:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<Sheet> XlsSheet::read(const XlsGlobals::SheetPlace &place)
{
    const auto problem = [&](ErrorCode code) {
        Place where;
        where.sheet = place.name;
        where.row = m_row;
        return fail(Error{code}.with(QStringLiteral("Workbook")).at(where));
    };
    qsizetype at = std::min(place.offset, m_stream.size());
    if (BiffRecord(m_stream, at).id() != In::Begin)
        return problem(code::damaged);
    for (int depth = 1; depth > 0;) { // charts stand inside, with a beginning and an end
        BiffRecord record(m_stream, at);
        if (!record.isWhole())
            return problem(code::damaged);
        if (record.id() == In::Begin)
            ++depth;
        else if (record.id() == In::End)
            --depth;
        else if (depth == 1)
            take(record);
        if (!record.isWhole())
            return problem(code::damaged);
        if (m_isTooLarge)
            return problem(code::tooLarge);
    }
    return sorted(place.name);
}

void XlsSheet::take(BiffRecord &record)
{
    if (record.id() == In::FormulaText && m_awaitsText)
        return add(record.text(BiffRecord::Length::Word));
    if (!isCell(record.id()))
        return;
    m_row = record.u16() + 1;
    m_column = record.u16() + 1;
    if (record.id() == In::SeveralRk)
        return takeSeveral(record);
    const int style = record.u16();
    if (record.id() == In::Formula) {
        takeFormula(record, style);
    } else if (record.id() == In::SharedText) {
        const std::size_t index = record.u32();
        add(index < m_globals.strings.size() ? m_globals.strings[index] : QString());
    } else if (record.id() == In::Number) {
        add(m_globals.numberShown(record.real(), style));
    } else if (record.id() == In::Rk) {
        add(m_globals.numberShown(rkNumber(record.u32()), style));
    } else if (record.id() == In::TruthOrError) {
        const int value = record.u8();
        add(record.u8() == 0 ? truth(value != 0) : errorText(value));
    } else {
        add(record.text(BiffRecord::Length::Word));
    }
}

void XlsSheet::takeSeveral(BiffRecord &record)
{
    for (; record.left() >= 8; ++m_column) {
        const int style = record.u16();
        add(m_globals.numberShown(rkNumber(record.u32()), style));
    }
}

/// The last result of a formula ([MS-XLS] 2.5.133): a number; or no number, marked by its last two
/// bytes, and then what the first says. A text follows in a record of its own.
void XlsSheet::takeFormula(BiffRecord &record, int style)
{
    const quint32 low = record.u32();
    const quint32 high = record.u32();
    if (high >> 16 != 0xFFFF)
        return add(m_globals.numberShown(std::bit_cast<double>(quint64(high) << 32 | low), style));
    const int kind = low & 0xFF;
    const int value = low >> 16 & 0xFF;
    if (kind == 0)
        m_awaitsText = true;
    else if (kind == 1)
        add(truth(value != 0));
    else if (kind == 2)
        add(errorText(value));
}

void XlsSheet::add(const QString &said)
{
    m_awaitsText = false;
    QString text = tidyText(said);
    m_isTooLarge = m_isTooLarge || m_column > limits::maxColumns || !m_volume.take(1, text.size());
    if (!text.isEmpty() && !m_isTooLarge)
        m_found.push_back({m_row, {m_column, std::move(text)}});
}

Sheet XlsSheet::sorted(const QString &name)
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found &left, const Found &right) {
        return std::pair(left.row, left.cell.column) < std::pair(right.row, right.cell.column);
    });
    Sheet sheet;
    sheet.name = name;
    for (Found &found : m_found) {
        if (sheet.rows.empty() || sheet.rows.back().number != found.row)
            sheet.rows.push_back({found.row, {}});
        std::vector<Cell> &cells = sheet.rows.back().cells;
        if (!cells.empty() && cells.back().column == found.cell.column)
            cells.back() = std::move(found.cell);
        else
            cells.push_back(std::move(found.cell));
    }
    return sheet;
}

} // namespace saltbush::xlsform
