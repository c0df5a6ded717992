// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace saltbush::xpath
{

inline constexpr double millisecondsPerDay = 86'400'000.0;

/// A date, or a date and time, as an answer or an expression writes it (ISO 8601).
struct Moment
{
    QDateTime time; ///< in the zone it was read for; midnight where only a date was written
    bool hasTime = false;
};

/// "2012-02-03", "2012-02-03T04:05", "…:06.789", "…Z", "…+07", "…+07:00". A time without an offset
/// is a time of `zone`. Nothing where the text is anything else, or no real date.
[[nodiscard]] std::optional<Moment> momentFromText(const QString &text, const QTimeZone &zone);

/// "2012-2-3" too: what was meant as a date, and said to be one. It is no number by itself.
[[nodiscard]] std::optional<Moment> momentFromLooseText(const QString &text, const QTimeZone &zone);

/// "13:45", "13:45:10.250", with or without an offset: milliseconds of the day on the clock of
/// now's zone. With an offset that this zone has in summer or in winter it is the clock's time as
/// it is written, so that the clocks going forward change no answer.
[[nodiscard]] std::optional<int> timeOfDayFromText(QStringView text, const QDateTime &now);

/// Days since 1970-01-01, with the part of the day that the clock of the moment's zone shows.
[[nodiscard]] double daysOf(const Moment &moment);

/// The moment that many days after 1970-01-01 00:00 on the clock of the zone; nothing where it
/// is beyond the years 0 to 9999 or not a number.
[[nodiscard]] std::optional<Moment> momentOfDays(double days, const QTimeZone &zone);

/// "2012-02-03", or "2012-02-03T04:05:06.789+07:00" where it has a time.
[[nodiscard]] QString toText(const Moment &moment);

} // namespace saltbush::xpath
