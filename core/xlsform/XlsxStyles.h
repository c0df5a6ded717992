// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace pugi
{
class xml_document;
}

namespace saltbush::xlsform
{

/// Which styles of cells show a number as a date, a time or a duration.
class XlsxStyles
{
public:
    enum class Shows { Number, Date, Duration };

    XlsxStyles() = default;
    explicit XlsxStyles(const pugi::xml_document &stylesPart);

    [[nodiscard]] Shows shows(int style) const;

private:
    std::vector<Shows> m_styles;
};

/// A number format that every program knows by number (ECMA-376 §18.8.30).
[[nodiscard]] XlsxStyles::Shows builtInFormatShows(int id);
/// "yyyy-mm-dd" shows a date, "[h]:mm" a duration, "0.00 \"days\"" a number.
[[nodiscard]] XlsxStyles::Shows formatShows(const QString &format);
/// A serial number of days as the text of a date and time ("2026-01-31 00:00:00") or, below one
/// day, of a time ("08:30:00"). Nothing where it is no date.
[[nodiscard]] std::optional<QString> dateText(double serial, bool since1904);
/// "30:15:00" for 30 hours and a quarter.
[[nodiscard]] QString durationText(double days);
/// "1" for 1.0, "0.1" for 0.1; never with an exponent, which XPath does not know.
[[nodiscard]] QString numberText(double number);

} // namespace saltbush::xlsform
