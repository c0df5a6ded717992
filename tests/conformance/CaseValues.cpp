// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/CaseValues.h"

#include "core/xpath/Value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <cmath>
#include <limits>
#include <numbers>

namespace saltbush::conformance
{

QString written(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

double numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    const double infinity = std::numeric_limits<double>::infinity();
    if (text.endsWith(u"Infinity"))
        return text.startsWith(u'-') ? -infinity : infinity;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // "-0"
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

bool sameNumber(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b
        || std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

std::optional<double> javaNumber(const QString &java)
{
    QString plain = java.simplified();
    while (plain.startsWith(u'(') && plain.endsWith(u')'))
        plain = plain.sliced(1, plain.size() - 2).trimmed();
    const QStringList parts = plain.split(u'/');
    double result = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts[i].trimmed();
        const bool isNegative = part.startsWith(u'-');
        if (isNegative)
            part.remove(0, 1);
        bool isNumber = part == u"Math.PI" || part == u"Math.E";
        double value = part == u"Math.PI" ? std::numbers::pi : std::numbers::e;
        if (!isNumber)
            value = part.toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
        value = isNegative ? -value : value;
        result = i == 0 ? value : result / value;
    }
    return result;
}

std::optional<QString> javaText(const QString &java)
{
    QString text;
    for (const QString &each : java.split(u'+')) {
        const QString part = each.trimmed();
        if (part.size() >= 2 && part.startsWith(u'"') && part.endsWith(u'"')) {
            text += part.sliced(1, part.size() - 2);
            continue;
        }
        const auto number = javaNumber(part);
        if (!number)
            return std::nullopt;
        text += xpath::numberToString(*number);
    }
    return text;
}

} // namespace saltbush::conformance
