// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Row.h"

#include <QByteArray>
#include <QString>

#include <ctime>
#include <limits>

namespace saltbush::bench
{

/// How often short work is done; the best counts, on every side.
inline constexpr int rounds = 20;

/// A measured number as tests/bench/forms.py reads it from every side: a name, and seconds or a
/// count.
inline void figure(const char *name, double value)
{
    std::printf("%s %.9f\n", name, value);
    std::fflush(stdout);
}

/// What one call takes of the processor, on this thread. Every side is measured so: what other
/// programs take meanwhile is neither side's.
template <typename Work>
double processorSecondsOf(Work &&work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// The shortest of so many times.
template <typename Work>
double bestOf(int times, Work &&work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i)
        best = std::min(best, processorSecondsOf(work));
    return best;
}

/// A file of the comparison, which every side reads; where it is: build/bench, by ./dev bench
/// forms.
[[nodiscard]] QString inputPath(const QString &name);
/// The test is skipped where it is not there.
[[nodiscard]] QByteArray input(const QString &name);
/// A form of the conformance data. The test is skipped where there is none.
[[nodiscard]] QByteArray conformanceForm(const QString &name);

} // namespace saltbush::bench
