// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/Microphone.h"
#include "app/sound/SoundEncoder.h"

#include <chrono>
#include <functional>
#include <memory>

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

    /// One for each recording; nullptr where there is none.
    using MakeEncoder = std::function<std::unique_ptr<SoundEncoder>()>;

    Recorder(std::unique_ptr<Microphone> microphone, MakeEncoder makeEncoder,
             QObject *parent = nullptr);
    ~Recorder() override; ///< stops

    /// Why it does not listen.
    enum class Obstacle { None, NoMicrophone, NoEncoder };
    /// From the beginning, of sound and length.
    [[nodiscard]] Obstacle start();
    void setPaused(bool paused);
    void stop(); ///< gives the rest away

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::chrono::milliseconds length() const; ///< of what was heard
    [[nodiscard]] double level() const { return m_level; }  ///< 0: silence … 1: as loud as can be

Q_SIGNALS:
    void taken(const QByteArray &part); ///< whole pages
    void changed();                     ///< state, length or level
    void lost();                        ///< the microphone is gone, and this stopped
    void failed(); ///< what is heard cannot be given any more, and this stopped

private:
    void hear(const QByteArray &heard);
    void giveAway();
    void tell();

    std::unique_ptr<Microphone> m_microphone;
    MakeEncoder m_makeEncoder;
    std::unique_ptr<SoundEncoder> m_encoder;
    State m_state = State::Idle;
    bool m_isBroken = false;
    QByteArray m_half; ///< of a sample, whose other half comes next
    qint64 m_samples = 0, m_given = 0, m_told = 0;
    double m_level = 0;
};

} // namespace saltbush::app
