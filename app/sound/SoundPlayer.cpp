// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundPlayer.h"

#include "app/sound/PlainFormat.h"
#include "core/crypto/SecureBytes.h"

#include <QAudioDecoder>
#include <QBuffer>
#include <QElapsedTimer>

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
/// Decoded before there is room for it.
constexpr qsizetype ahead = Loudspeaker::bytesPerSecond;

QAudioFormat playedFormat()
{
    QAudioFormat format;
    format.setSampleRate(Loudspeaker::soundRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

/// A file in memory that becomes samples, no further than somebody asks.
class SoundPlayer::Decoding final : public QObject
{
public:
    explicit Decoding(const QByteArray &bytes) : m_bytes(bytes.constData(), bytes.size())
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_decoder.setAudioFormat(playedFormat());
        connect(&m_decoder, &QAudioDecoder::finished, this, [this] { m_isFinished = true; });
        connect(&m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
                [this] { m_isBroken = true; });
        connect(&m_decoder, &QAudioDecoder::bufferReady, this, &Decoding::fill);
        m_decoder.setSourceDevice(&m_buffer);
        m_silence.start();
        m_decoder.start();
    }
    ~Decoding() override
    {
        m_decoder.stop();
        m_decoder.setSourceDevice(nullptr);
        m_buffer.close();
        crypto::wipe(m_bytes);
        crypto::wipe(m_samples);
    }

    /// Samples that are ready, as many as that; `took` says how many of them were.
    QByteArrayView samples(qsizetype most)
    {
        fill();
        return QByteArrayView(m_samples).first(std::min(most, m_samples.size()));
    }
    void took(qsizetype count) { m_samples.remove(0, count); }
    [[nodiscard]] bool isAtEnd() const
    {
        return (m_isFinished || m_isBroken) && m_samples.isEmpty() && !m_decoder.bufferAvailable();
    }
    [[nodiscard]] bool isStuck() const
    {
        return m_samples.isEmpty() && m_silence.elapsed() > longestSilence;
    }
    void hadNoRoom() { m_silence.restart(); }

private:
    void fill()
    {
        while (m_samples.size() < ahead && m_decoder.bufferAvailable()) {
            const QAudioBuffer read = m_decoder.read();
            if (!read.isValid() || read.byteCount() == 0)
                break;
            m_samples.append(read.constData<char>(), read.byteCount());
            m_silence.restart();
        }
    }

    QByteArray m_bytes, m_samples;
    QBuffer m_buffer; // outlives the decoder, which reads it in a thread of its own
    QAudioDecoder m_decoder;
    QElapsedTimer m_silence;
    bool m_isFinished = false, m_isBroken = false;
};

SoundPlayer::SoundPlayer(SoundDevices devices, QObject *parent)
    : QObject(parent)
    , m_devices(std::move(devices))
{
    m_clock.setInterval(tick);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &SoundPlayer::pump);
}

SoundPlayer::~SoundPlayer()
{
    m_clock.stop();
    delete m_decoding;
}

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
    m_decoding = new Decoding(bytes);
    m_heard = 0;
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
        std::exchange(m_decoding, nullptr)->deleteLater();
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
    while (const qsizetype room = m_loudspeaker->room()) {
        const QByteArrayView samples = m_decoding->samples(room);
        const qsizetype count = samples.isEmpty() ? 0 : m_loudspeaker->play(samples);
        if (count <= 0)
            break;
        m_decoding->took(count);
        m_given += count;
    }
    const qint64 heard = m_loudspeaker->heard();
    if (std::exchange(m_heard, heard) != heard)
        m_tail.restart();
    if (m_decoding->isAtEnd() && (heard >= m_given || m_tail.hasExpired(longestTail)))
        return end(m_given > 0 ? Problem::None : Problem::Unplayable);
    if (m_loudspeaker->room() == 0)
        m_decoding->hadNoRoom();
    else if (m_decoding->isStuck())
        return end(m_given > 0 ? Problem::None : Problem::Unplayable);
    Q_EMIT changed();
}

} // namespace saltbush::app
