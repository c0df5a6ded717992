// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/SoundDevices.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace saltbush::app
{

/// Plays one sound or film at a time, out of memory: never a file, never the network. What cannot
/// be played ends with a problem() at once or after a moment; nothing waits for it. GUI thread.
class SoundPlayer final : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Playing, Paused };
    enum class Problem {
        None,
        NoLoudspeaker, ///< or no longer
        Unplayable,
        BrokeOff ///< what was heard is not all of it
    };
    enum class Medium { Sound, Film };

    explicit SoundPlayer(SoundDevices devices, QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// From its beginning; what was played before stops.
    void play(const QByteArray &bytes, Medium medium);
    void setPaused(bool paused);
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Problem problem() const { return m_problem; } ///< of the last one
    [[nodiscard]] std::chrono::milliseconds position() const;

Q_SIGNALS:
    void changed(); ///< state, problem or position
    void seen(const QImage &picture);

private:
    void playSound(const QByteArray &bytes);
    void playFilm(const QByteArray &bytes);
    void end(Problem problem);
    void pump();
    bool feed();
    [[nodiscard]] Problem brokenOff() const;

    SoundDevices m_devices;
    State m_state = State::Stopped;
    Problem m_problem = Problem::None;
    std::unique_ptr<Loudspeaker> m_loudspeaker;
    std::unique_ptr<Film> m_film;
    std::unique_ptr<SoundDecoder> m_decoding; ///< let go of by deleteLater: it may be telling
    QTimer m_clock;
    QElapsedTimer m_tail;    ///< since more was heard
    QElapsedTimer m_silence; ///< since more was decoded, while there was room for it
    qint64 m_given = 0, m_heard = 0;
};

} // namespace saltbush::app
