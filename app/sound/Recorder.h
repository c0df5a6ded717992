// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/Microphone.h"
#include "app/sound/OpusEncoder.h"

#include <chrono>

namespace saltbush::app
{

/// Listens to a microphone and gives what it heard as Opus in Ogg, part by part while it goes on,
/// so that whoever keeps the parts has lost nothing. Keeps no sound itself. GUI thread.
class Recorder final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Recording, Paused };

    /// How much sound is together before it is given away.
    static constexpr std::chrono::milliseconds partLength{2000};

    Recorder(std::unique_ptr<Microphone> microphone, SoundQuality quality,
             QObject *parent = nullptr);
    ~Recorder() override;

    /// Whether it listens from now on.
    bool start();
    void setPaused(bool paused);
    void stop(); ///< gives the rest away

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::chrono::milliseconds length() const; ///< of what was heard
    [[nodiscard]] double level() const { return m_level; }  ///< 0: silence … 1: as loud as can be

Q_SIGNALS:
    void taken(const QByteArray &part); ///< whole pages
    void changed();                     ///< state, length or level
    void lost();                        ///< the microphone is gone, and this stopped

private:
    void hear(const QByteArray &samples);
    void giveAway();
    void tell();

    std::unique_ptr<Microphone> m_microphone;
    OpusEncoder m_encoder;
    State m_state = State::Idle;
    qint64 m_samples = 0, m_given = 0, m_told = 0;
    double m_level = 0;
};

} // namespace saltbush::app
