// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/GeoText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace saltbush::interview
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<double> finite(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isWithin(const QString &degrees, double most)
{
    const auto number = finite(degrees);
    return number && std::abs(*number) <= most;
}

std::optional<GeoPoint> pointOf(const QStringList &numbers)
{
    constexpr double pole = 90, dateLine = 180;
    if (numbers.size() < 2 || numbers.size() > 4)
        return std::nullopt;
    if (!std::all_of(numbers.begin(), numbers.end(),
                     [](const QString &each) { return finite(each).has_value(); }))
        return std::nullopt;
    if (!isWithin(numbers[0], pole) || !isWithin(numbers[1], dateLine))
        return std::nullopt;
    return GeoPoint{numbers[0], numbers[1], numbers.value(2), numbers.value(3)};
}

/// Digits, minus, comma and marks of any script as they are in ASCII.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            out += QChar(u'0' + c.digitValue());
        else if (QStringView(u"\u2212\u2013\uff0d").contains(c))
            out += u'-';
        else if (QStringView(u"\uff0c\u3001\u060c;").contains(c))
            out += u',';
        else if (QStringView(u"\u2032\u2019\u2018\u00b4").contains(c))
            out += u'\'';
        else if (QStringView(u"\u2033\u201d\u201c").contains(c))
            out += u'"';
        else if (QStringView(u"\u00ba\u02da").contains(c))
            out += u'°';
        else
            out += c.toUpper();
    }
    return out.simplified();
}

/// "37,81 144,96" and "37,81N" have decimal commas: nothing else in them can be one. Other commas
/// separate. Empty: "37,144" may be either.
QString withDecimalPoints(QString text)
{
    static const QRegularExpression comma(u"(?<=\\d),(?=\\d)"_s);
    static const QRegularExpression separated(u"\\d\\s*,?\\s+[-+]?\\d|[NSEW]"_s);
    if (text.contains(u'.')
        && QRegularExpression(u"\\d\\s+[-+]?\\d+,\\d|\\d,\\d+\\s+[-+]?\\d"_s)
               .match(text)
               .hasMatch())
        return {}; // "37.81 144,96": one of the two is no separator
    if (!text.contains(u'.') && text.contains(comma)) {
        if (!text.contains(separated))
            return {};
        text.replace(comma, u"."_s);
    }
    return text.replace(u',', u' ').simplified();
}

/// Degrees, minutes and seconds as degrees; a number alone stays as it was written.
std::optional<QString> degreesOf(const QString &text, bool isNegative)
{
    static const QRegularExpression shape(
        u"^([-+]?)(\\d+(?:\\.\\d+)?)\\s*°?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*'?\\s*"
        "(?:(\\d+(?:\\.\\d+)?)\\s*(?:\"|'')?)?)?$"_s);
    const auto match = shape.match(text);
    const QString sign = match.captured(1), minutes = match.captured(3),
                  seconds = match.captured(4);
    if (!match.hasMatch() || (isNegative && !sign.isEmpty()))
        return std::nullopt;
    if (minutes.toDouble() >= 60 || seconds.toDouble() >= 60)
        return std::nullopt;
    const QString minus = isNegative || sign == "-"_L1 ? u"-"_s : QString();
    if (minutes.isEmpty())
        return minus + match.captured(2);
    const double degrees =
        match.captured(2).toDouble() + minutes.toDouble() / 60 + seconds.toDouble() / 3600;
    QString decimal = QString::number(degrees, 'f', 7);
    while (decimal.endsWith(u'0'))
        decimal.chop(1);
    return minus + (decimal.endsWith(u'.') ? decimal.chopped(1) : decimal);
}

/// Two places where a letter says which is which, before each of them or after.
std::optional<GeoPoint> lettered(const QString &text)
{
    static const QRegularExpression before(u"^([NSEW])([^NSEW]+)([NSEW])([^NSEW]+)$"_s);
    static const QRegularExpression after(u"^([^NSEW]+)([NSEW])([^NSEW]+)([NSEW])$"_s);
    auto match = before.match(text);
    const int letterAt = match.hasMatch() ? 1 : 2;
    if (!match.hasMatch())
        match = after.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString places[2]; // latitude, longitude
    for (const int at : {0, 2}) {
        const QString letter = match.captured(letterAt + at);
        const auto degrees = degreesOf(match.captured(3 - letterAt + at).trimmed(),
                                       letter == "S"_L1 || letter == "W"_L1);
        QString &place = places[letter == "E"_L1 || letter == "W"_L1 ? 1 : 0];
        if (!degrees || !place.isEmpty())
            return std::nullopt;
        place = *degrees;
    }
    return pointOf({places[0], places[1]});
}

/// Two places with a sign of degrees each, without letters.
std::optional<GeoPoint> marked(const QString &text)
{
    static const QRegularExpression second(
        u"^(.*?°[^°]*?)\\s+([-+]?\\d+(?:\\.\\d+)?\\s*°[^°]*)$"_s);
    const auto match = second.match(text);
    const auto latitude = degreesOf(match.captured(1).trimmed(), false);
    const auto longitude = degreesOf(match.captured(2).trimmed(), false);
    return match.hasMatch() && latitude && longitude ? pointOf({*latitude, *longitude})
                                                     : std::nullopt;
}

} // namespace

std::optional<GeoPoint> geoPointOf(const QString &answer)
{
    return pointOf(answer.simplified().split(u' '));
}

std::optional<std::vector<GeoPoint>> geoLineOf(const QString &answer)
{
    std::vector<GeoPoint> points;
    for (const QString &part : answer.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const auto point = geoPointOf(part);
        if (!point)
            return std::nullopt;
        points.push_back(*point);
    }
    return points;
}

QString geoAnswer(const GeoPoint &point)
{
    const auto orZero = [](const QString &number) { return number.isEmpty() ? u"0"_s : number; };
    return u"%1 %2 %3 %4"_s.arg(point.latitude, point.longitude, orZero(point.altitude),
                                orZero(point.accuracy));
}

std::optional<GeoPoint> geoPointFromText(const QString &text)
{
    static const QRegularExpression letters(u"[NSEW]"_s);
    const QString words = withDecimalPoints(plain(text));
    if (words.contains(letters))
        return lettered(words);
    return words.contains(u'°') ? marked(words) : pointOf(words.split(u' '));
}

} // namespace saltbush::interview
