// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QDateTime>
#include <QLocale>

namespace saltbush::app
{

/// Days and times as the interface says them, where this computer is. The clock has 24 hours in
/// every language: nobody asks whether it was morning.
[[nodiscard]] QDateTime localTime(UtcTime time);
[[nodiscard]] QString clockWords(const QTime &time);      ///< "14:05"
[[nodiscard]] QString dayWords(UtcTime time);             ///< with weekday and year
[[nodiscard]] QString shortDayWords(const QDate &day);    ///< in figures, with the year
[[nodiscard]] QString dayAndMonthWords(const QDate &day); ///< "2 Mar"
[[nodiscard]] QString momentWords(UtcTime time);          ///< day in figures and clock
[[nodiscard]] QString momentWords(const QDateTime &when);
[[nodiscard]] QString recentWords(UtcTime time, UtcTime now); ///< "today 14:05", or the moment

} // namespace saltbush::app
