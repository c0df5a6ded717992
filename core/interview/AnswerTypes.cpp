// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/AnswerTypes.h"

#include "core/interview/GeoText.h"
#include "core/xpath/DateText.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

namespace saltbush::interview
{

using form::DataType;

namespace
{

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isInteger(const QString &text)
{
    bool fits = false;
    text.toLongLong(&fits);
    return fits;
}

bool isDecimal(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number);
}

bool isDate(const QString &text)
{
    return text.size() >= 10 && QDate::fromString(text.left(10), Qt::ISODate).isValid()
        && (text.size() == 10 || text.at(10) == u'T');
}

bool isTime(const QString &text)
{
    static const QString zone = QStringLiteral("(Z|[+-]\\d{2}(:?\\d{2})?)?");
    return matches(text, QStringLiteral("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d([.]\\d+)?)?") + zone);
}

bool isDateTime(const QString &text)
{
    return isDate(text) && (text.size() == 10 || isTime(text.mid(11)));
}

bool isGeoPoint(const QString &text) { return geoPointOf(text).has_value(); }

/// Some programs end the last place with ";" and a blank too.
bool isGeoLine(const QString &text, qsizetype fewest)
{
    QStringList points = text.split(u';');
    points.removeIf([](const QString &point) { return point.trimmed().isEmpty(); });
    return points.size() >= fewest && std::all_of(points.begin(), points.end(), isGeoPoint);
}

QString integerAnswer(const xpath::Value &value)
{
    const double number = value.toNumber();
    return std::isfinite(number) ? xpath::numberToString(std::trunc(number)) : QString();
}

QString decimalAnswer(const xpath::Value &value)
{
    const double number = value.toNumber();
    return std::isfinite(number) ? xpath::numberToString(number) : QString();
}

QString dateAnswer(const xpath::Value &value)
{
    if (!value.isNumber()) {
        const QString text = value.toString();
        if (isDate(text))
            return text.left(10);
        const auto moment = xpath::momentFromLooseText(text, QTimeZone::utc()); // "2026-1-31"
        return moment && !moment->hasTime ? xpath::toText(*moment) : QString();
    }
    const double days = std::floor(value.toNumber());
    constexpr double tenThousandYears = 3.7e6;
    return std::abs(days) < tenThousandYears
        ? QDate(1970, 1, 1).addDays(qint64(days)).toString(Qt::ISODate)
        : QString();
}

QString dateTimeAnswer(const xpath::Value &value, const QTimeZone &zone)
{
    if (!value.isNumber())
        return value.toString();
    const auto moment = xpath::momentOfDays(value.toNumber(), zone);
    return moment ? xpath::toText(*moment) : QString();
}

QString fitting(DataType type, const QString &text)
{
    return isOfType(type, text) ? text : QString();
}

} // namespace

bool isOfType(DataType type, const QString &value)
{
    switch (type) {
    case DataType::Integer:
        return isInteger(value);
    case DataType::Decimal:
        return isDecimal(value);
    case DataType::Boolean:
        return value == QLatin1String("true") || value == QLatin1String("false")
            || value == QLatin1String("1") || value == QLatin1String("0");
    case DataType::Date:
        return isDate(value);
    case DataType::Time:
        return isTime(value);
    case DataType::DateTime:
        return isDateTime(value);
    case DataType::GeoPoint:
        return isGeoPoint(value);
    case DataType::GeoTrace:
        return isGeoLine(value, 2);
    case DataType::GeoShape:
        return isGeoLine(value, 3);
    case DataType::String:
    case DataType::Binary:
    case DataType::Barcode:
    case DataType::Intent:
    case DataType::Rank:
        return true;
    }
    return true;
}

QString typeName(DataType type)
{
    switch (type) {
    case DataType::String:
        return QStringLiteral("string");
    case DataType::Integer:
        return QStringLiteral("int");
    case DataType::Boolean:
        return QStringLiteral("boolean");
    case DataType::Decimal:
        return QStringLiteral("decimal");
    case DataType::Date:
        return QStringLiteral("date");
    case DataType::Time:
        return QStringLiteral("time");
    case DataType::DateTime:
        return QStringLiteral("dateTime");
    case DataType::GeoPoint:
        return QStringLiteral("geopoint");
    case DataType::GeoTrace:
        return QStringLiteral("geotrace");
    case DataType::GeoShape:
        return QStringLiteral("geoshape");
    case DataType::Binary:
        return QStringLiteral("binary");
    case DataType::Barcode:
        return QStringLiteral("barcode");
    case DataType::Intent:
        return QStringLiteral("intent");
    case DataType::Rank:
        return QStringLiteral("odk:rank");
    }
    return {};
}

QString toAnswer(DataType type, const xpath::Value &value, const QTimeZone &zone)
{
    if (value.isNumber() && std::isnan(value.toNumber()))
        return {};
    switch (type) {
    case DataType::Integer:
        return integerAnswer(value);
    case DataType::Decimal:
        return decimalAnswer(value);
    case DataType::Date:
        return fitting(type, dateAnswer(value));
    case DataType::DateTime:
        return fitting(type, dateTimeAnswer(value, zone));
    default:
        return fitting(type, value.toString());
    }
}

QString stored(DataType type, const QString &value)
{
    if (type == DataType::Date)
        return value.left(10);
    const bool isNumber = type == DataType::Integer || type == DataType::Decimal;
    if (!isNumber || !std::isnan(xpath::stringToNumber(value)))
        return value;
    return type == DataType::Integer ? QString::number(value.toLongLong())
                                     : xpath::numberToString(value.toDouble());
}

QString nearest(DataType type, const QString &value)
{
    if (type != DataType::Integer || !isDecimal(value.trimmed()))
        return {};
    const QString whole = xpath::numberToString(std::trunc(value.toDouble()));
    return isInteger(whole) ? whole : QString();
}

} // namespace saltbush::interview
