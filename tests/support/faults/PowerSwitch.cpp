// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/PowerSwitch.h"

#include <algorithm>

namespace saltbush::test
{

void PowerSwitch::cutBefore(int n)
{
    restore();
    m_cutAt = n;
}

void PowerSwitch::restore()
{
    m_log.clear();
    m_cutAt = -1;
    m_off = false;
}

int PowerSwitch::count(MediumEvent event) const { return int(std::ranges::count(m_log, event)); }

bool PowerSwitch::allows(MediumEvent event)
{
    if (!m_off && m_cutAt == int(m_log.size()))
        m_off = true;
    if (m_off)
        return false;
    m_log.push_back(event);
    return true;
}

} // namespace saltbush::test
