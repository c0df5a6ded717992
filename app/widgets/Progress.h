// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace saltbush::app
{

/// How far long work has come, told by the thread that does it, read by the window; and back:
/// whether somebody wants it to stop. Thread-safe.
class Progress
{
public:
    void tell(std::int64_t done, std::int64_t total)
    {
        m_done = done;
        m_total = total;
    }
    [[nodiscard]] std::int64_t done() const { return m_done; }
    [[nodiscard]] std::int64_t total() const { return m_total; } ///< 0: not known

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<std::int64_t> m_done = 0, m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace saltbush::app
