// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/TimeWords.h"

#include <QCoreApplication>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::TimeWords)
};

} // namespace

QDateTime localTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

// Not the locale's own: Qt does not know every sign in them ("Bh:mm" of Traditional Chinese).
QString clockWords(const QTime &time) { return time.toString(QStringLiteral("HH:mm")); }

QString dayWords(UtcTime time)
{
    return QLocale().toString(localTime(time).date(), QLocale::LongFormat);
}

/// With the whole year: "2/3/26" could be anything.
QString shortDayWords(const QDate &day)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return QLocale().toString(day, format);
}

QString dayAndMonthWords(const QDate &day)
{
    //: A day without its year, in the order of the language: see QLocale::toString
    return QLocale().toString(day, TimeWords::tr("d MMM"));
}

QString momentWords(const QDateTime &when)
{
    return shortDayWords(when.date()) + u' ' + clockWords(when.time());
}

QString momentWords(UtcTime time) { return momentWords(localTime(time)); }

QString recentWords(UtcTime time, UtcTime now)
{
    const QDateTime when = localTime(time);
    return when.date() == localTime(now).date()
        ? TimeWords::tr("today %1").arg(clockWords(when.time()))
        : momentWords(when);
}

} // namespace saltbush::app
