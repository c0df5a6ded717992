// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Years.h"

namespace saltbush::calendar
{

using namespace Qt::StringLiterals;

namespace
{

// How long Nepal's months are is published year by year, and follows from no rule. These years are
// those that independent tables agree on (nepali-datetime, nepali, bikram, medic's bikram-sambat),
// with 2062 as the Nepal Rajpatra has it and 2081 to 2083 as printed calendars do. Tables of later
// years contradict each other: they are not known here.
constexpr int bikramFirst = 2000;
constexpr qint64 bikramBegins = 2430829; // 14 April 1943

/// Twelve months a year; what is added to 29 days.
constexpr const char *bikramMonths[]{
    "132321110102", "223222101011", "223321101011", "232321110012", "132321110102", "223222101011",
    "223321101011", "232321110012", "222322011002", "223222101011", "223321101011", "232321110012",
    "222322011011", "223222101011", "223321101011", "232321110012", "222322011011", "223222101011",
    "232321101011", "232321110102", "222322101011", "223222101011", "232321110011", "232321110102",
    "222322101011", "223222101011", "232321110012", "132321110102", "223222101011", "223231101011",
    "232321110012", "132321110102", "223222101011", "223321101011", "232321110012", "132322011002",
    "223222101011", "223321101011", "232321110012", "222322011011", "223222101011", "223321101011",
    "232321110012", "222322011011", "223222101011", "232321101011", "232321110012", "222322101011",
    "223222101011", "232321110011", "232321110102", "222322101011", "223222101011", "232321110011",
    "232321110102", "223222101011", "223231101011", "232321110012", "132321110102", "223222101011",
    "223321101011", "232321110012", "222322010102", "223222101011", "223321101011", "232321110012",
    "222322011002", "223222101011", "223321101011", "232321110012", "222322011011", "223222101011",
    "232321101011", "232321110012", "222322101011", "223222101011", "232321110011", "232321110102",
    "222322101011", "223222101011", "232321110011", "232321110102", "223222101011", "223222101011",
};

int daysOf(int year, int month) { return 29 + bikramMonths[year - bikramFirst][month] - '0'; }

class BikramSambatYears final : public Years
{
public:
    BikramSambatYears()
    {
        qint64 begin = bikramBegins;
        for (int year = bikramFirst; year < bikramFirst + int(std::size(bikramMonths)); ++year) {
            Year made{QDate::fromJulianDay(begin), {}};
            for (int month = 0; month < 12; ++month) {
                made.months.push_back({month, 1, daysOf(year, month)});
                begin += daysOf(year, month);
            }
            m_years.push_back(std::move(made));
        }
    }

    std::optional<Year> year(int year) const override
    {
        const int index = year - bikramFirst;
        return index >= 0 && index < int(m_years.size())
            ? std::optional(m_years[std::size_t(index)])
            : std::nullopt;
    }

    int near(QDate date) const override { return date.year() + 57; } // from the middle of April on

    /// In Nepali, or as Nepal writes them for others.
    QStringList monthNames(const QString &language) const override
    {
        if (language.startsWith("ne"_L1))
            return {u"बैशाख"_s,   u"जेठ"_s,   u"असार"_s, u"साउन"_s, u"भदौ"_s,  u"असोज"_s,
                    u"कात्तिक"_s, u"मंसिर"_s, u"पुस"_s,   u"माघ"_s,  u"फागुन"_s, u"चैत"_s};
        return {u"Baisakh"_s, u"Jestha"_s,  u"Asar"_s,  u"Shrawan"_s, u"Bhadra"_s, u"Asoj"_s,
                u"Kartik"_s,  u"Mangsir"_s, u"Poush"_s, u"Magh"_s,    u"Falgun"_s, u"Chaitra"_s};
    }

private:
    std::vector<Year> m_years;
};

} // namespace

std::unique_ptr<const Years> bikramSambatYears() { return std::make_unique<BikramSambatYears>(); }

} // namespace saltbush::calendar
