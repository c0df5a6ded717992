// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace saltbush::bench
{

using Seconds = std::chrono::duration<double>;

/// How long one call takes.
template <typename Work>
double secondsOf(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - begin).count();
}

/// Of many times: the one below which so large a share lies.
inline double quantile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[std::size_t(share * double(times.size() - 1))];
}

/// One line of the table: what was measured, and the bar of DESIGN §7.
inline void row(const char *work, const char *measured, const char *bar)
{
    std::printf("%-46s %-48s %s\n", work, measured, bar);
    std::fflush(stdout);
}

template <typename... Values>
void row(const char *work, const char *bar, const char *format, Values... values)
{
    char measured[200];
    std::snprintf(measured, sizeof measured, format, values...);
    row(work, static_cast<const char *>(measured), bar);
}

} // namespace saltbush::bench
