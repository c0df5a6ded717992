// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/DateFormat.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

#include <memory>

namespace saltbush::xpath
{

namespace
{

icu::Locale localeOf(const QString &language)
{
    const qsizetype open = language.lastIndexOf(u'(');
    const QString code =
        open >= 0 && language.endsWith(u')') ? language.sliced(open + 1).chopped(1) : language;
    const icu::Locale locale = icu::Locale::createCanonical(code.trimmed().toUtf8().constData());
    const bool known = locale.getISO3Language()[0] != '\0';
    return known ? locale : icu::Locale::getEnglish();
}

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

enum class NameKind { Month, Day };

/// The short name; `index` as ICU counts: months from 0, days from 1 (Sunday).
QString shortName(NameKind kind, int index, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(localeOf(language), status);
    int32_t count = 0;
    const icu::UnicodeString *names = nullptr;
    if (U_SUCCESS(status) && kind == NameKind::Month)
        names = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT,
                                  icu::DateFormatSymbols::ABBREVIATED);
    else if (U_SUCCESS(status))
        names = symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT,
                                    icu::DateFormatSymbols::ABBREVIATED);
    return names != nullptr && index < count ? toQString(names[index]) : QString();
}

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

QString field(QChar letter, const Moment &moment, const QString &language)
{
    const QDate date = moment.time.date();
    const QTime time = moment.time.time();
    switch (letter.unicode()) {
    case u'Y':
        return padded(date.year(), 4);
    case u'y':
        return padded(date.year() % 100, 2);
    case u'm':
        return padded(date.month(), 2);
    case u'n':
        return QString::number(date.month());
    case u'b':
        return shortName(NameKind::Month, date.month() - 1, language);
    case u'd':
        return padded(date.day(), 2);
    case u'e':
        return QString::number(date.day());
    case u'a':
        return shortName(NameKind::Day, date.dayOfWeek() % 7 + 1, language);
    case u'H':
        return padded(time.hour(), 2);
    case u'h':
        return QString::number(time.hour());
    case u'M':
        return padded(time.minute(), 2);
    case u'S':
        return padded(time.second(), 2);
    case u'3':
        return padded(time.msec(), 3);
    case u'W':
        return QString::number(date.weekNumber());
    case u'J':
        return QString::number(date.dayOfYear());
    case u'%':
        return QStringLiteral("%");
    default:
        return QStringLiteral("%") + letter;
    }
}

} // namespace

QString formatMoment(const Moment &moment, const QString &pattern, const QString &language)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size())
            text += field(pattern[++i], moment, language);
        else
            text += pattern[i];
    }
    return text;
}

} // namespace saltbush::xpath
