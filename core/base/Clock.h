// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace saltbush
{

using Milliseconds = std::chrono::milliseconds;
/// A moment, UTC, to the millisecond. What is stored and signed is always this.
using UtcTime = std::chrono::sys_time<Milliseconds>;

/// Where the time comes from. Handed in, so that tests and `--now` can fix the world.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
};

/// Stands still unless it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(UtcTime time) : m_time(time) { }
    [[nodiscard]] UtcTime now() const override { return m_time; }
    void set(UtcTime time) { m_time = time; }
    void advance(Milliseconds by) { m_time += by; }

private:
    UtcTime m_time;
};

/// "2026-11-23T01:02:03.004Z" (ISO 8601, RFC 3339).
[[nodiscard]] QString toIsoUtc(UtcTime time);
/// Reads ISO 8601 with an offset or Z; nothing where it is not one.
[[nodiscard]] std::optional<UtcTime> fromIso(const QString &text);

} // namespace saltbush
