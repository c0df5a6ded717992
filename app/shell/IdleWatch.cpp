// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/IdleWatch.h"

#include <QTimer>

#include <ctime>

namespace saltbush::app
{

using namespace std::chrono_literals;

std::chrono::milliseconds bootTime()
{
    using std::chrono::duration_cast, std::chrono::milliseconds;
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec)
                                           + std::chrono::nanoseconds(now.tv_nsec));
#endif
    // Elsewhere this one does not stop while the machine sleeps.
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

IdleWatch::IdleWatch(const Settings &settings, MachineTime now, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_now(std::move(now))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(5s);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start()
{
    m_insists = false;
    m_last = m_now();
    m_timer->start();
}

void IdleWatch::stop() { m_timer->stop(); }

bool IdleWatch::noteSomebody()
{
    if (isOver() && !m_insists)
        return false;
    m_insists = false;
    m_last = m_now();
    return true;
}

void IdleWatch::look()
{
    if (m_timer->isActive() && (m_insists || isOver()))
        Q_EMIT over();
}

bool IdleWatch::isOver() const { return m_now() - m_last >= m_settings.lockAfter(); }

} // namespace saltbush::app
