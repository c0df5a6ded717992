// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace saltbush::xpath
{

/// Counts what evaluations cost, in units of some 20 nanoseconds: nodes looked at, characters read
/// and written, the work of functions. It is counted and never timed, so that the same form is
/// refused on every machine. Evaluations that are set off within others, and all those that one
/// answer sets off, share one meter. One thread.
class Meter
{
public:
    void add(std::uint64_t units) { m_spent += units; }
    /// False beyond the bound.
    [[nodiscard]] bool spend(std::uint64_t units)
    {
        m_spent += units;
        return m_spent <= m_end;
    }
    [[nodiscard]] bool isSpent() const { return m_spent > m_end; }
    [[nodiscard]] std::uint64_t spent() const { return m_spent; }
    [[nodiscard]] std::uint64_t left() const { return m_end - std::min(m_end, m_spent); }

    /// As long as it lives, no more than `most` from here on; bounds around it stay.
    class Bound
    {
    public:
        Bound(Meter &meter, std::uint64_t most) : m_meter(meter), m_around(meter.m_end)
        {
            meter.m_end = std::min(m_around, meter.m_spent + most);
        }
        ~Bound() { m_meter.m_end = m_around; }
        Bound(const Bound &) = delete;
        Bound &operator=(const Bound &) = delete;

    private:
        Meter &m_meter;
        std::uint64_t m_around;
    };

    /// As long as it lives, the stack is so much deeper: an evaluation within another. False where
    /// that would be too deep.
    class Descent
    {
    public:
        Descent(Meter &meter, int depth, int most) : m_meter(meter), m_depth(depth)
        {
            meter.m_depth += depth;
            m_isPossible = meter.m_depth <= most;
        }
        ~Descent() { m_meter.m_depth -= m_depth; }
        Descent(const Descent &) = delete;
        Descent &operator=(const Descent &) = delete;

        explicit operator bool() const { return m_isPossible; }

    private:
        Meter &m_meter;
        int m_depth;
        bool m_isPossible;
    };

private:
    std::uint64_t m_spent = 0;
    std::uint64_t m_end = UINT64_MAX;
    int m_depth = 0;
};

} // namespace saltbush::xpath
