// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Value.h"

#include "core/xpath/DateText.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace saltbush::xpath
{

namespace
{

bool isXmlSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isXmlSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isXmlSpace(text.back()))
        text.chop(1);
    return text;
}

/// Number of XPath 1.0 §3.7: '-'? (digits ('.' digits?)? | '.' digits).
bool isNumber(QStringView text)
{
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    bool digits = false;
    bool point = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c >= u'0' && c <= u'9')
            digits = true;
        else if (c == u'.' && !point)
            point = true;
        else
            return false;
    }
    return digits;
}

/// The usual answers are short whole numbers: no need for the general conversion.
double toDouble(QStringView text)
{
    if (text.size() > 15 || text.contains(u'.'))
        return text.toDouble();
    const bool negative = text.front() == u'-';
    qint64 number = 0;
    for (const QChar c : text.sliced(negative ? 1 : 0))
        number = number * 10 + (c.unicode() - u'0');
    return negative ? -double(number) : double(number);
}

} // namespace

bool Value::toBoolean() const
{
    if (const auto *boolean = std::get_if<bool>(&m_value))
        return *boolean;
    if (const auto *number = std::get_if<double>(&m_value))
        return *number != 0 && !std::isnan(*number);
    if (const auto *text = std::get_if<QString>(&m_value))
        return !text->isEmpty();
    return !nodes().empty();
}

double Value::toNumber(const QTimeZone &zone) const
{
    if (const auto *number = std::get_if<double>(&m_value))
        return *number;
    if (const auto *boolean = std::get_if<bool>(&m_value))
        return *boolean ? 1 : 0;
    return stringToNumber(toString(), zone);
}

QString Value::toString() const
{
    if (const auto *text = std::get_if<QString>(&m_value))
        return *text;
    if (const auto *number = std::get_if<double>(&m_value))
        return numberToString(*number);
    if (const auto *boolean = std::get_if<bool>(&m_value))
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    return nodes().empty() ? QString() : nodes().front().stringValue();
}

const NodeSet &Value::nodes() const
{
    static const NodeSet none;
    const auto *set = std::get_if<NodeSet>(&m_value);
    return set != nullptr ? *set : none;
}

const QString &Value::text() const
{
    static const QString none;
    const auto *text = std::get_if<QString>(&m_value);
    return text != nullptr ? *text : none;
}

QString numberToString(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    constexpr double exactWhole = 1e15;
    if (std::abs(number) < exactWhole && std::trunc(number) == number)
        return QString::number(qint64(number));
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

double stringToNumber(const QString &text, const QTimeZone &zone)
{
    if (text.contains(u',')) // the decimal sign of many places, taken as JavaRosa takes it
        return stringToNumber(QString(text).replace(u',', u'.'), zone);
    const QStringView number = trimmed(text);
    if (isNumber(number))
        return toDouble(number);
    if (const std::optional<Moment> moment = momentFromText(text, zone))
        return daysOf(*moment);
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace saltbush::xpath
