// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Years.h"

#include <algorithm>
#include <cmath>

namespace saltbush::calendar
{

using namespace Qt::StringLiterals;

namespace
{

// Yan Naing Aye, "Algorithm, Program and Calculation of Myanmar Calendar" (2013): the constants of
// Thandeikta, the two eras since 1217 ME, and the years that were decided otherwise.
constexpr double solarYear = 1577917828.0 / 4320000;
constexpr double lunarMonth = 1577917828.0 / 53433336;
constexpr double myanmarBegins = 1954168.050623; ///< of the year 0, as a Julian date in Myanmar

/// Earlier years were worked out in other ways; later ones will be decided when they come.
constexpr int myanmarFirst = 1220, myanmarLast = 1500;

struct Era
{
    double fullMoon; ///< added to what is worked out for the full moon of Waso
    int months;      ///< how many an excess is counted over
};

Era eraOf(int year)
{
    constexpr int independence = 1312;
    return year >= independence ? Era{-0.5, 8} : Era{-1, 4};
}

/// Full moons that were a day later or earlier.
int movedBy(int year) { return year == 1377 || year == 1234 ? 1 : year == 1261 ? -1 : 0; }

/// Years that got the month which another should have had.
bool isExchanged(int year)
{
    constexpr int years[]{1263, 1264, 1344, 1345};
    return std::ranges::find(years, year) != std::end(years);
}

/// The full moon of (Second) Waso, on which the months of a year hang, and whether the year has a
/// Waso more than others (a watat). The day is right in a watat only.
struct Waso
{
    qint64 fullMoon;
    bool isWatat;
};

Waso wasoOf(int year)
{
    const Era era = eraOf(year);
    const double each = solarYear / 12 - lunarMonth; // a month of the sun is longer by that
    double excess = std::fmod(solarYear * (year + 3739), lunarMonth);
    if (excess < each * (12 - era.months))
        excess += lunarMonth;
    const double moon =
        solarYear * year + myanmarBegins - excess + 4.5 * lunarMonth + era.fullMoon + movedBy(year);
    const bool isLong = excess >= lunarMonth - each * era.months;
    return {std::llround(moon), isLong != isExchanged(year)};
}

enum class Length { Common, Watat, LongWatat };

/// Where Tagu begins and how many days the year's months have.
struct Layout
{
    qint64 tagu;
    Length length;
};

Layout layoutOf(int year)
{
    constexpr int common = 354, fromTaguToWaso = 102;
    int back = 1;
    Waso before = wasoOf(year - 1);
    while (!before.isWatat && back < 3) {
        ++back;
        before = wasoOf(year - back);
    }
    const Waso here = wasoOf(year);
    const bool isLong = here.isWatat && (here.fullMoon - before.fullMoon) % common > 30;
    return {before.fullMoon + common * back - fromTaguToWaso,
            isLong             ? Length::LongWatat
                : here.isWatat ? Length::Watat
                               : Length::Common};
}

enum Name {
    Tagu,
    Kason,
    Nayon,
    FirstWaso,
    OnlyWaso,
    SecondWaso,
    Wagaung,
    Tawthalin,
    Thadingyut,
    Tazaungmon,
    Nadaw,
    Pyatho,
    Tabodwe,
    Tabaung,
    LateTagu,
    LateKason
};

/// Whole months from Tagu on, until well after the year's end.
std::vector<Month> monthsOf(Length length)
{
    const int nayon = length == Length::LongWatat ? 30 : 29;
    std::vector<Month> months{{Tagu, 1, 29}, {Kason, 1, 30}, {Nayon, 1, nayon}};
    if (length == Length::Common) {
        months.push_back({OnlyWaso, 1, 30});
    } else {
        months.push_back({FirstWaso, 1, 30});
        months.push_back({SecondWaso, 1, 30});
    }
    for (int name = Wagaung; name <= LateKason; ++name)
        months.push_back({name, 1, (name - Wagaung) % 2 == 0 ? 29 : 30});
    return months;
}

/// A year begins with the sun, after Thingyan, wherever the moon is then.
qint64 newYear(int year) { return qint64(std::ceil(solarYear * year + myanmarBegins + 0.5)); }

class MyanmarYears final : public Years
{
public:
    std::optional<Year> year(int year) const override
    {
        if (year < myanmarFirst || year > myanmarLast)
            return std::nullopt;
        const Layout layout = layoutOf(year);
        const qint64 begin = newYear(year), end = newYear(year + 1);
        Year made{QDate::fromJulianDay(begin), {}};
        qint64 first = layout.tagu;
        for (Month month : monthsOf(layout.length)) {
            const qint64 next = first + month.lastDay;
            month.firstDay += int(std::max<qint64>(0, begin - first));
            month.lastDay -= int(std::max<qint64>(0, next - end));
            if (month.firstDay <= month.lastDay)
                made.months.push_back(month);
            first = next;
        }
        return made;
    }

    int near(QDate date) const override
    {
        return int(std::floor((double(date.toJulianDay()) - 0.5 - myanmarBegins) / solarYear));
    }

    /// In Burmese, or as they are written for others.
    QStringList monthNames(const QString &language) const override
    {
        if (language.startsWith("my"_L1))
            return {u"တန်ခူး"_s,    u"ကဆုန်"_s,       u"နယုန်"_s,       u"ပထမဝါဆို"_s,
                    u"ဝါဆို"_s,     u"ဒုတိယဝါဆို"_s,    u"ဝါခေါင်"_s,    u"တော်သလင်း"_s,
                    u"သီတင်းကျွတ်"_s, u"တန်ဆောင်မုန်း"_s, u"နတ်တော်"_s,     u"ပြာသို"_s,
                    u"တပို့တွဲ"_s,     u"တပေါင်း"_s,    u"နှောင်းတန်ခူး"_s, u"နှောင်းကဆုန်"_s};
        return {u"Tagu"_s,       u"Kason"_s,       u"Nayon"_s,     u"First Waso"_s,
                u"Waso"_s,       u"Second Waso"_s, u"Wagaung"_s,   u"Tawthalin"_s,
                u"Thadingyut"_s, u"Tazaungmon"_s,  u"Nadaw"_s,     u"Pyatho"_s,
                u"Tabodwe"_s,    u"Tabaung"_s,     u"Late Tagu"_s, u"Late Kason"_s};
    }
};

} // namespace

std::unique_ptr<const Years> myanmarYears() { return std::make_unique<MyanmarYears>(); }

} // namespace saltbush::calendar
