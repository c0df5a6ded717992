// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsGlobals.h"

#include "core/xlsform/BiffRecord.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/Limits.h"

#include <QHash>

#include <cmath>

namespace saltbush::xlsform
{

namespace
{

/// Records by number, [MS-XLS] 2.3.
struct Of
{
    enum Workbook {
        End = 0x000A,
        Date1904 = 0x0022,
        Password = 0x002F,
        Sheet = 0x0085,
        Style = 0x00E0,
        Strings = 0x00FC,
        Format = 0x041E,
        Begin = 0x0809
    };
};

constexpr int biff8 = 0x0600;

class GlobalsReading
{
public:
    Result<XlsGlobals> run(const QByteArray &stream)
    {
        qsizetype at = 0;
        BiffRecord first(stream, at);
        if (first.id() != Of::Begin || first.u16() != biff8)
            return fail(code::unknownFormat);
        while (true) {
            BiffRecord record(stream, at);
            if (record.id() == Of::Password)
                return fail(code::hasPassword);
            if (record.isWhole() && record.id() == Of::End)
                break;
            take(record);
            if (m_isTooLarge)
                return fail(code::tooLarge);
            if (!record.isWhole())
                return fail(Error{code::damaged}.with(QStringLiteral("Workbook")));
        }
        for (const int format : m_formats)
            m_globals.styles.push_back(m_own.contains(format) ? m_own.value(format)
                                                              : builtInFormatShows(format));
        return std::move(m_globals);
    }

private:
    void take(BiffRecord &record)
    {
        if (record.id() == Of::Date1904)
            m_globals.since1904 = record.u16() == 1;
        else if (record.id() == Of::Format)
            takeFormat(record);
        else if (record.id() == Of::Style)
            takeStyle(record);
        else if (record.id() == Of::Sheet)
            takeSheet(record);
        else if (record.id() == Of::Strings)
            takeStrings(record);
    }

    void takeFormat(BiffRecord &record)
    {
        const int number = record.u16();
        m_own.insert(number, formatShows(record.text(BiffRecord::Length::Word)));
    }

    void takeStyle(BiffRecord &record)
    {
        record.skip(2);
        m_formats.push_back(record.u16());
    }

    void takeSheet(BiffRecord &record)
    {
        const qsizetype offset = record.u32();
        record.skip(1); // hidden or not
        const bool isWorksheet = record.u8() == 0;
        const QString name = record.text(BiffRecord::Length::Byte);
        if (isWorksheet)
            m_globals.sheets.push_back({name, offset});
        m_isTooLarge = m_isTooLarge || m_globals.sheets.size() > limits::maxSheets;
    }

    void takeStrings(BiffRecord &record)
    {
        record.skip(4);
        quint32 count = record.u32();
        m_isTooLarge = m_isTooLarge || count > limits::maxCells;
        for (; !m_isTooLarge && count > 0 && record.isWhole(); --count)
            m_globals.strings.push_back(tidyText(record.text(BiffRecord::Length::Word)));
    }

    XlsGlobals m_globals;
    QHash<int, XlsxStyles::Shows> m_own;
    std::vector<int> m_formats; ///< of each style
    bool m_isTooLarge = false;
};

} // namespace

QString tidyText(QString text)
{
    if (text.contains(QChar::Nbsp))
        text.replace(QChar::Nbsp, u' ');
    return std::move(text).trimmed();
}

Result<XlsGlobals> XlsGlobals::read(const QByteArray &stream)
{
    return GlobalsReading().run(stream);
}

QString XlsGlobals::numberShown(double number, int style) const
{
    if (!std::isfinite(number))
        return {};
    const bool isKnown = std::size_t(style) < styles.size();
    const auto shows = isKnown ? styles[std::size_t(style)] : XlsxStyles::Shows::Number;
    if (shows == XlsxStyles::Shows::Number)
        return numberText(number);
    // pyxform takes durations for times of the day.
    if (shows == XlsxStyles::Shows::Duration && number >= 1)
        return durationText(number);
    constexpr double secondsADay = 86'400; // of an .xls, pyxform takes the nearest one
    const double moment = std::round(number * secondsADay) / secondsADay;
    return dateText(moment, since1904).value_or(numberText(number));
}

} // namespace saltbush::xlsform
