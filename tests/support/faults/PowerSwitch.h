// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace saltbush::test
{

/// What a medium does that a power cut can come before.
enum class MediumEvent { Write, Truncate, Sync, Remove, Rename, SyncFolder };

/// Counts the events of everything that is connected to it, and cuts the power before a chosen
/// one: that event and everything after it fails. One switch may feed databases and files of our
/// own together.
class PowerSwitch
{
public:
    /// Before the n-th event from now on (0: before the very next).
    void cutBefore(int n);
    /// Power for ever, count and log begin anew.
    void restore();

    [[nodiscard]] bool isOff() const { return m_off; }
    [[nodiscard]] int events() const { return int(m_log.size()); }
    [[nodiscard]] int count(MediumEvent event) const;

    /// Whether the event may happen; called by what is connected.
    [[nodiscard]] bool allows(MediumEvent event);

    /// From now on writes find no space.
    void setDiskFull(bool full) { m_full = full; }
    [[nodiscard]] bool isDiskFull() const { return m_full; }

private:
    std::vector<MediumEvent> m_log;
    int m_cutAt = -1; ///< index into the log; -1: never
    bool m_off = false;
    bool m_full = false;
};

} // namespace saltbush::test
