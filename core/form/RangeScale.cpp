// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/RangeScale.h"

#include "core/xpath/Value.h"

#include <algorithm>
#include <cmath>

namespace saltbush::form
{

namespace
{

constexpr double mostValues = 1e9;

/// Decimal fractions are not exact in binary: 0.3 is the third step of 0.1.
constexpr double tolerance = 1e-9;

std::optional<double> number(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

int decimalsOf(const QString &text) { return int(text.trimmed().section(u'.', 1, 1).size()); }

} // namespace

std::optional<RangeScale> RangeScale::of(const QHash<QString, QString> &parameters)
{
    const QString first = parameters.value(QStringLiteral("start"));
    const QString each = parameters.value(QStringLiteral("step"));
    const auto start = number(first);
    const auto end = number(parameters.value(QStringLiteral("end")));
    const auto step = number(each);
    if (!start || !end || !step || *step == 0)
        return std::nullopt;
    const double steps = std::floor(std::abs(*end - *start) / std::abs(*step) + tolerance);
    if (!(steps < mostValues))
        return std::nullopt;
    const double signedStep = *end < *start ? -std::abs(*step) : std::abs(*step);
    return RangeScale(*start, signedStep, int(steps) + 1,
                      std::min(12, std::max(decimalsOf(first), decimalsOf(each))));
}

QString RangeScale::at(int index) const
{
    const double value = m_start + m_step * index;
    return xpath::numberToString(QString::number(value, 'f', m_decimals).toDouble());
}

int RangeScale::indexOf(const QString &value) const
{
    const auto given = number(value);
    if (!given)
        return -1;
    const double steps = (*given - m_start) / m_step;
    const double whole = std::round(steps);
    const bool isOnStep = std::abs(steps - whole) < tolerance * std::max(1.0, std::abs(steps));
    return isOnStep && whole >= 0 && whole < m_count ? int(whole) : -1;
}

} // namespace saltbush::form
