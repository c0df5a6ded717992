// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace saltbush::form
{

/// The values of a range question: from start to end in steps, downwards where the end is the
/// smaller one (ODK XForms, "range"). A value.
class RangeScale
{
public:
    /// From the attributes start, end and step of the control; nothing where they make no scale,
    /// or one of more than a milliard values.
    [[nodiscard]] static std::optional<RangeScale> of(const QHash<QString, QString> &parameters);

    [[nodiscard]] int count() const { return m_count; }
    /// 0-based, as an answer is written: "3", "2.5".
    [[nodiscard]] QString at(int index) const;
    /// -1: not on the scale.
    [[nodiscard]] int indexOf(const QString &value) const;

private:
    RangeScale(double start, double step, int count, int decimals)
        : m_start(start)
        , m_step(step)
        , m_count(count)
        , m_decimals(decimals)
    {
    }

    double m_start, m_step; ///< the step is negative on a scale that goes down
    int m_count, m_decimals;
};

} // namespace saltbush::form
