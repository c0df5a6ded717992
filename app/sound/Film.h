// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

namespace saltbush::app
{

/// Plays a film out of memory, picture by picture. GUI thread.
class Film : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void play(const QByteArray &bytes) = 0;
    virtual void setPaused(bool paused) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual qint64 milliseconds() const = 0; ///< since its beginning

Q_SIGNALS:
    void seen(const QImage &picture);
    void ended();
    void failed();
};

} // namespace saltbush::app
