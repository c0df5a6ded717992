// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QObject>

namespace saltbush::app
{

/// Takes two channels of 16-bit samples, soundRate a second, and makes them heard. A device, or in
/// tests one that only counts. GUI thread.
class Loudspeaker : public QObject
{
    Q_OBJECT

public:
    static constexpr int soundRate = 48'000;
    static constexpr int bytesPerSecond = soundRate * 4;

    using QObject::QObject;

    virtual bool start() = 0;
    virtual void setPaused(bool paused) = 0;
    virtual void stop() = 0;
    /// How many bytes it takes at the moment; 0 or less: none.
    [[nodiscard]] virtual qsizetype room() const = 0;
    /// At most room(). How many it took.
    virtual qsizetype play(QByteArrayView samples) = 0;
    /// Bytes of what it took that were heard.
    [[nodiscard]] virtual qint64 heard() const = 0;
    /// It was pulled out, or taken away: nothing more will be heard.
    [[nodiscard]] virtual bool isGone() const = 0;
};

} // namespace saltbush::app
