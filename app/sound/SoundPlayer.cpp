// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundPlayer.h"

#include "app/sound/PlainFormat.h"

namespace saltbush::app
{

namespace
{

using namespace std::chrono_literals;

constexpr auto tick = 40ms;
/// What gives no sample by then never will.
constexpr qint64 longestSilence = 5'000;
/// Devices count roughly: what was not heard by then, after the last of it was, will not be.
constexpr qint64 longestTail = 400;
/// As devices count: a few milliseconds.
constexpr qint64 nearly = Loudspeaker::bytesPerSecond / 1000 * 5;

} // namespace

SoundPlayer::SoundPlayer(SoundDevices devices, QObject *parent)
    : QObject(parent)
    , m_devices(std::move(devices))
{
    m_clock.setInterval(tick);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &SoundPlayer::pump);
}

SoundPlayer::~SoundPlayer() { m_clock.stop(); }

void SoundPlayer::play(const QByteArray &bytes, Medium medium)
{
    stop();
    m_problem = Problem::None;
    if (!isPlainSoundOrFilm(bytes))
        return end(Problem::Unplayable);
    m_given = 0;
    if (medium == Medium::Film)
        playFilm(bytes);
    else
        playSound(bytes);
}

void SoundPlayer::playSound(const QByteArray &bytes)
{
    m_loudspeaker = m_devices.loudspeaker ? m_devices.loudspeaker() : nullptr;
    if (!m_loudspeaker || !m_loudspeaker->start())
        return end(Problem::NoLoudspeaker);
    m_decoding = m_devices.decoder(bytes);
    m_heard = 0;
    m_silence.start();
    m_tail.start();
    m_state = State::Playing;
    m_clock.start();
    Q_EMIT changed();
}

void SoundPlayer::playFilm(const QByteArray &bytes)
{
    m_film = m_devices.film ? m_devices.film() : nullptr;
    if (!m_film)
        return end(Problem::NoLoudspeaker);
    connect(m_film.get(), &Film::seen, this, &SoundPlayer::seen);
    // Once its own signal is over: it goes with it.
    connect(
        m_film.get(), &Film::ended, this, [this] { end(Problem::None); }, Qt::QueuedConnection);
    connect(
        m_film.get(), &Film::failed, this, [this] { end(Problem::Unplayable); },
        Qt::QueuedConnection);
    m_state = State::Playing;
    m_clock.start();
    m_film->play(bytes);
    Q_EMIT changed();
}

void SoundPlayer::setPaused(bool paused)
{
    if (m_state == State::Stopped || paused == (m_state == State::Paused))
        return;
    if (m_film)
        m_film->setPaused(paused);
    else
        m_loudspeaker->setPaused(paused);
    m_tail.restart();
    m_silence.restart();
    m_state = paused ? State::Paused : State::Playing;
    if (paused)
        m_clock.stop();
    else
        m_clock.start();
    Q_EMIT changed();
}

void SoundPlayer::stop()
{
    if (m_state != State::Stopped)
        end(Problem::None);
}

std::chrono::milliseconds SoundPlayer::position() const
{
    using std::chrono::milliseconds;
    if (m_film)
        return milliseconds(m_film->milliseconds());
    return m_loudspeaker ? milliseconds(m_loudspeaker->heard() * 1000 / Loudspeaker::bytesPerSecond)
                         : milliseconds(0);
}

void SoundPlayer::end(Problem problem)
{
    m_clock.stop();
    if (m_film) {
        m_film->disconnect(this);
        m_film->stop();
        m_film.release()->deleteLater();
    }
    if (m_decoding)
        m_decoding.release()->deleteLater();
    if (m_loudspeaker) {
        m_loudspeaker->stop();
        m_loudspeaker.reset();
    }
    m_state = State::Stopped;
    m_problem = problem;
    Q_EMIT changed();
}

void SoundPlayer::pump()
{
    if (m_film || !m_decoding) {
        Q_EMIT changed();
        return;
    }
    if (m_loudspeaker->isGone())
        return end(Problem::NoLoudspeaker);
    if (!feed())
        m_silence.restart(); // it waits for the loudspeaker, not for the decoder
    const qint64 heard = m_loudspeaker->heard();
    if (std::exchange(m_heard, heard) != heard)
        m_tail.restart();
    const bool isHeard = heard + nearly >= m_given || m_tail.hasExpired(longestTail);
    if (m_decoding->isAtEnd() && isHeard)
        return end(m_given > 0 && !m_decoding->isBroken() ? Problem::None : brokenOff());
    if (m_silence.hasExpired(longestSilence))
        return end(brokenOff());
    if (m_loudspeaker->room() <= 0 && m_tail.hasExpired(longestSilence))
        return end(Problem::NoLoudspeaker); // it takes no more, and is not heard
    Q_EMIT changed();
}

/// Whether the loudspeaker would take more than there is.
bool SoundPlayer::feed()
{
    qsizetype room = m_loudspeaker->room();
    for (; room > 0; room = m_loudspeaker->room()) {
        const QByteArrayView samples = m_decoding->samples(room);
        const qsizetype count = samples.isEmpty() ? 0 : m_loudspeaker->play(samples);
        if (count <= 0)
            break;
        m_decoding->took(count);
        m_given += count;
        m_silence.restart();
    }
    return room > 0;
}

SoundPlayer::Problem SoundPlayer::brokenOff() const
{
    return m_given > 0 ? Problem::BrokeOff : Problem::Unplayable;
}

} // namespace saltbush::app
