// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/DateText.h"

#include <cmath>

namespace saltbush::xpath
{

namespace
{

/// Reads digits and separators from the left; every step says whether it could.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    bool number(int minDigits, int maxDigits, int &value)
    {
        int digits = 0;
        value = 0;
        while (digits < maxDigits && m_at < m_text.size() && m_text[m_at] >= u'0'
               && m_text[m_at] <= u'9') {
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
            ++digits;
        }
        m_digits = digits;
        return digits >= minDigits;
    }
    bool take(char16_t expected)
    {
        const bool here = m_at < m_text.size() && m_text[m_at] == QChar(expected);
        m_at += here ? 1 : 0;
        return here;
    }
    void skipDigits()
    {
        while (m_at < m_text.size() && m_text[m_at].isDigit())
            ++m_at;
    }
    [[nodiscard]] int digits() const { return m_digits; }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    int m_digits = 0;
};

/// `fewest`: digits of a month and of a day.
std::optional<QDate> readDate(Scanner &scanner, int fewest)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!scanner.number(4, 4, year) || !scanner.take(u'-') || !scanner.number(fewest, 2, month)
        || !scanner.take(u'-') || !scanner.number(fewest, 2, day))
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> readTime(Scanner &scanner)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    if (!scanner.number(1, 2, hour) || !scanner.take(u':') || !scanner.number(1, 2, minute))
        return std::nullopt;
    if (scanner.take(u':')) {
        if (!scanner.number(1, 2, second))
            return std::nullopt;
        if (scanner.take(u'.')) {
            if (!scanner.number(1, 3, fraction))
                return std::nullopt;
            for (int digits = scanner.digits(); digits < 3; ++digits)
                fraction *= 10;
            scanner.skipDigits();
        }
    }
    const QTime time(hour, minute, second, fraction);
    return time.isValid() ? std::optional(time.msecsSinceStartOfDay()) : std::nullopt;
}

/// Seconds east of Greenwich; nothing where no offset is written. False where it is malformed.
bool readOffset(Scanner &scanner, std::optional<int> &offset)
{
    if (scanner.take(u'Z')) {
        offset = 0;
        return true;
    }
    const bool west = scanner.take(u'-');
    if (!west && !scanner.take(u'+'))
        return true;
    int hours = 0;
    int minutes = 0;
    if (!scanner.number(1, 2, hours))
        return false;
    if ((scanner.take(u':') || !scanner.atEnd()) && !scanner.number(2, 2, minutes))
        return false;
    offset = (west ? -1 : 1) * (hours * 3600 + minutes * 60);
    return hours <= 14 && minutes < 60;
}

std::optional<Moment> readMoment(QStringView text, const QTimeZone &zone, int fewestDigits)
{
    // Most texts are no dates: leave before anything is looked at closely.
    if (text.size() < 8 || text.size() > 40 || text[4] != u'-')
        return std::nullopt;
    Scanner scanner(text);
    const std::optional<QDate> date = readDate(scanner, fewestDigits);
    if (!date)
        return std::nullopt;
    if (scanner.atEnd())
        return Moment{QDateTime(*date, QTime(0, 0), zone), false};
    if (!scanner.take(u'T'))
        return std::nullopt;
    const std::optional<int> time = readTime(scanner);
    std::optional<int> offset;
    if (!time || !readOffset(scanner, offset) || !scanner.atEnd())
        return std::nullopt;
    const QTime clock = QTime::fromMSecsSinceStartOfDay(*time);
    const QDateTime moment = offset ? QDateTime(*date, clock, QTimeZone(*offset)).toTimeZone(zone)
                                    : QDateTime(*date, clock, zone);
    return Moment{moment, true};
}

/// Whether clocks of the zone differ so much from UTC at some time of that year.
bool isOffsetOf(const QTimeZone &zone, int offset, int year)
{
    const auto inMonth = [&](int month) {
        return zone.offsetFromUtc(QDateTime(QDate(year, month, 1), QTime(0, 0), QTimeZone::utc()));
    };
    constexpr int summer = 7;
    return offset == inMonth(1) || offset == inMonth(summer);
}

} // namespace

std::optional<Moment> momentFromText(const QString &text, const QTimeZone &zone)
{
    return readMoment(text, zone, 2);
}

std::optional<Moment> momentFromLooseText(const QString &text, const QTimeZone &zone)
{
    return readMoment(text, zone, 1);
}

std::optional<int> timeOfDayFromText(QStringView text, const QDateTime &now)
{
    Scanner scanner(text.trimmed());
    const std::optional<int> time = readTime(scanner);
    std::optional<int> offset;
    if (!time || !readOffset(scanner, offset) || !scanner.atEnd())
        return std::nullopt;
    const QTimeZone zone = now.timeZone();
    if (!offset || isOffsetOf(zone, *offset, now.date().year()))
        return time;
    const QTime clock = QTime::fromMSecsSinceStartOfDay(*time);
    return clock.addSecs(zone.offsetFromUtc(now) - *offset).msecsSinceStartOfDay();
}

double daysOf(const Moment &moment)
{
    const auto days = double(moment.time.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay());
    return moment.hasTime ? days + moment.time.time().msecsSinceStartOfDay() / millisecondsPerDay
                          : days;
}

std::optional<Moment> momentOfDays(double days, const QTimeZone &zone)
{
    constexpr double year0 = -719'528;
    constexpr double year10000 = 2'932'897;
    if (!(days >= year0 && days < year10000))
        return std::nullopt;
    const double whole = std::floor(days);
    const QDate date = QDate(1970, 1, 1).addDays(qint64(whole));
    const int milliseconds =
        int(std::min(std::round((days - whole) * millisecondsPerDay), millisecondsPerDay - 1));
    return Moment{QDateTime(date, QTime::fromMSecsSinceStartOfDay(milliseconds), zone),
                  milliseconds != 0};
}

QString toText(const Moment &moment)
{
    if (!moment.hasTime)
        return moment.time.date().toString(Qt::ISODate);
    const int offset = moment.time.offsetFromUtc();
    return moment.time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
        + QStringLiteral("%1%2:%3")
              .arg(QChar(offset < 0 ? u'-' : u'+'))
              .arg(std::abs(offset) / 3600, 2, 10, QChar(u'0'))
              .arg(std::abs(offset) / 60 % 60, 2, 10, QChar(u'0'));
}

} // namespace saltbush::xpath
