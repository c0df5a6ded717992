// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace saltbush::app
{

/// Hears: one channel of 16-bit samples (as the machine orders their bytes), soundRate a second. A
/// device, or in tests a sine. GUI thread.
class Microphone : public QObject
{
    Q_OBJECT

public:
    static constexpr int soundRate = 48'000;

    using QObject::QObject;

    /// Whether it hears from now on.
    virtual bool start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void heard(const QByteArray &samples);
    void lost(); ///< it was pulled out, or taken away
};

} // namespace saltbush::app
