// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Rounding.h"

#include <QByteArray>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace saltbush::xpath
{

namespace
{

/// Whether the decimals cut off mean one more in the last place that stays.
bool roundsAway(QByteArrayView cut, bool negative)
{
    if (cut.isEmpty() || cut.front() < '5')
        return false;
    const bool isHalf = cut.front() == '5'
        && std::all_of(cut.begin() + 1, cut.end(), [](char digit) { return digit == '0'; });
    return !isHalf || !negative;
}

void addOne(QByteArray &digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] == '.')
            continue;
        if (digits[i] != '9') {
            ++digits[i];
            return;
        }
        digits[i] = '0';
    }
    digits.prepend('1');
}

double roundedToPlaces(double number, int places)
{
    const bool negative = std::signbit(number);
    QByteArray digits = QByteArray::number(std::abs(number), 'f', QLocale::FloatingPointShortest);
    const qsizetype point = digits.indexOf('.');
    const qsizetype keep = point + 1 + places;
    if (point < 0 || digits.size() <= keep)
        return number;
    const QByteArray cut = digits.sliced(keep);
    digits.truncate(keep);
    if (roundsAway(cut, negative))
        addOne(digits);
    return std::copysign(digits.toDouble(), number);
}

} // namespace

double rounded(double number, double places)
{
    if (!std::isfinite(number))
        return number;
    constexpr double absurd = 30;
    if (!(std::abs(places) <= absurd))
        return std::numeric_limits<double>::quiet_NaN();
    if (places >= 0)
        return roundedToPlaces(number, int(places));
    const double unit = std::pow(10.0, -std::trunc(places));
    return std::floor(number / unit + 0.5) * unit;
}

} // namespace saltbush::xpath
