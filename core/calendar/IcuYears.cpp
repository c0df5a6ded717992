// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/Years.h"

#include <unicode/calendar.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/smpdtfmt.h>

namespace saltbush::calendar
{

namespace
{

icu::Locale localeOf(const QString &language, const char *calendar)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray tag = language.isEmpty() ? QByteArray("en") : language.toUtf8();
    icu::Locale locale = icu::Locale::forLanguageTag(tag.constData(), status);
    if (U_FAILURE(status) || *locale.getISO3Language() == '\0')
        locale = icu::Locale::getEnglish();
    status = U_ZERO_ERROR;
    locale.setKeywordValue("calendar", calendar, status);
    return locale;
}

class IcuYears final : public Years
{
public:
    explicit IcuYears(const char *name) : m_name(name)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_calendar.reset(
            icu::Calendar::createInstance(*icu::TimeZone::getGMT(), localeOf({}, name), status));
        if (U_FAILURE(status))
            m_calendar.reset();
    }

    std::optional<Year> year(int year) const override
    {
        constexpr int mostYears = 9000;
        if (!m_calendar || year < 1 || year > mostYears)
            return std::nullopt;
        const int months = m_calendar->getMaximum(UCAL_MONTH) + 1;
        qint64 begin = dayNumber(year, 0);
        Year made{QDate::fromJulianDay(begin), {}};
        for (int month = 0; month < months; ++month) {
            const qint64 next =
                month + 1 < months ? dayNumber(year, month + 1) : dayNumber(year + 1, 0);
            made.months.push_back({month, 1, int(next - begin)});
            begin = next;
        }
        return made;
    }

    int near(QDate date) const override
    {
        if (!m_calendar)
            return 0;
        m_calendar->clear();
        m_calendar->set(UCAL_JULIAN_DAY, int(date.toJulianDay()));
        UErrorCode status = U_ZERO_ERROR;
        return m_calendar->get(UCAL_EXTENDED_YEAR, status);
    }

    QStringList monthNames(const QString &language) const override
    {
        return icuMonthNames(m_name, language);
    }

private:
    /// Of the first of a month; days are numbered as QDate does.
    qint64 dayNumber(int year, int month) const
    {
        m_calendar->clear();
        m_calendar->set(UCAL_EXTENDED_YEAR, year);
        m_calendar->set(UCAL_MONTH, month);
        m_calendar->set(UCAL_DATE, 1);
        UErrorCode status = U_ZERO_ERROR;
        return m_calendar->get(UCAL_JULIAN_DAY, status);
    }

    const char *m_name;
    std::unique_ptr<icu::Calendar> m_calendar; ///< where it works things out
};

class GregorianYears final : public Years
{
public:
    explicit GregorianYears(int ahead) : m_ahead(ahead) { }

    std::optional<Year> year(int year) const override
    {
        const int gregorian = year - m_ahead;
        if (gregorian < 1 || gregorian > 9999)
            return std::nullopt;
        Year made{QDate(gregorian, 1, 1), {}};
        for (int month = 0; month < 12; ++month)
            made.months.push_back({month, 1, QDate(gregorian, month + 1, 1).daysInMonth()});
        return made;
    }

    int near(QDate date) const override { return date.year() + m_ahead; }

    QStringList monthNames(const QString &language) const override
    {
        return icuMonthNames("gregorian", language);
    }

private:
    int m_ahead;
};

} // namespace

QStringList icuMonthNames(const char *calendar, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    // Symbols by themselves are Gregorian: those of a format are its calendar's.
    const icu::SimpleDateFormat format(u"LLLL", localeOf(language, calendar), status);
    const icu::DateFormatSymbols *symbols =
        U_SUCCESS(status) ? format.getDateFormatSymbols() : nullptr;
    int32_t count = 0;
    const icu::UnicodeString *names = symbols
        ? symbols->getMonths(count, icu::DateFormatSymbols::STANDALONE,
                             icu::DateFormatSymbols::WIDE)
        : nullptr;
    QStringList all;
    for (int32_t i = 0; names && i < count; ++i)
        all << QString::fromUtf16(names[i].getBuffer(), names[i].length());
    return all;
}

std::unique_ptr<const Years> gregorianYears(int ahead)
{
    return std::make_unique<GregorianYears>(ahead);
}

std::unique_ptr<const Years> icuYears(const char *name) { return std::make_unique<IcuYears>(name); }

} // namespace saltbush::calendar
