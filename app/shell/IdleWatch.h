// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Settings.h"

#include <QObject>

#include <functional>

class QTimer;

namespace saltbush::app
{

/// How long the machine has been on, the time that it slept included.
[[nodiscard]] std::chrono::milliseconds bootTime();

/// Whether somebody is there: looks every few seconds how long ago the last key or click was. A
/// laptop whose lid was closed for hours was left for hours.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    using MachineTime = std::function<std::chrono::milliseconds()>;
    IdleWatch(const Settings &settings, MachineTime now, QObject *parent = nullptr);

    void start(); ///< somebody is here from now on
    void stop();
    /// A key or a click. False where the time was over before it: it is not to be used any more.
    [[nodiscard]] bool noteSomebody();
    /// over() is said at each look until somebody comes: what it asks for could not be done yet.
    void insist() { m_insists = true; }
    void look();

Q_SIGNALS:
    void over(); ///< at each look, for as long as it is so

private:
    [[nodiscard]] bool isOver() const;

    const Settings &m_settings;
    MachineTime m_now;
    QTimer *m_timer;
    std::chrono::milliseconds m_last{0};
    bool m_insists = false;
};

} // namespace saltbush::app
