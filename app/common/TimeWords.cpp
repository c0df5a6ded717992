// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/TimeWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace saltbush::app
{

namespace
{

QDateTime here(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

QString dayWords(UtcTime time)
{
    return QLocale().toString(here(time).date(), QLocale::LongFormat);
}

QString momentWords(UtcTime time) { return QLocale().toString(here(time), QLocale::ShortFormat); }

QString recentWords(UtcTime time, UtcTime now)
{
    if (here(time).date() != here(now).date())
        return momentWords(time);
    return QCoreApplication::translate("saltbush::app::TimeWords", "today %1")
        .arg(QLocale().toString(here(time).time(), QLocale::ShortFormat));
}

} // namespace saltbush::app
