// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/Recorder.h"

#include "core/crypto/SecureBytes.h"

#include <cmath>
#include <span>

namespace saltbush::app
{

namespace
{

/// As loud as a person finds it: a whisper is a little, and so is not nothing.
double loudnessOf(const QByteArray &bytes)
{
    const std::span samples(reinterpret_cast<const qint16 *>(bytes.constData()),
                            std::size_t(bytes.size()) / sizeof(qint16));
    if (samples.empty())
        return 0;
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    constexpr double loudest = 32'768, quietestDecibel = 60;
    const double root = std::sqrt(sum / double(samples.size())) / loudest;
    return root <= 0 ? 0 : std::clamp(1 + 20 * std::log10(root) / quietestDecibel, 0.0, 1.0);
}

} // namespace

Recorder::Recorder(std::unique_ptr<Microphone> microphone, MakeEncoder makeEncoder, QObject *parent)
    : QObject(parent)
    , m_microphone(std::move(microphone))
    , m_makeEncoder(std::move(makeEncoder))
{
    if (!m_microphone)
        return;
    connect(m_microphone.get(), &Microphone::heard, this, &Recorder::hear);
    connect(m_microphone.get(), &Microphone::lost, this, [this] {
        stop();
        Q_EMIT lost();
    });
}

Recorder::~Recorder() { stop(); }

Recorder::Obstacle Recorder::start()
{
    stop();
    if (!m_microphone)
        return Obstacle::NoMicrophone;
    m_encoder = m_makeEncoder ? m_makeEncoder() : nullptr; // what came to its end takes no more
    if (!m_encoder)
        return Obstacle::NoEncoder;
    if (!m_microphone->start())
        return Obstacle::NoMicrophone;
    m_samples = m_given = 0;
    m_isBroken = false;
    m_state = State::Recording;
    tell();
    return Obstacle::None;
}

void Recorder::setPaused(bool paused)
{
    if (m_state == State::Idle || paused == (m_state == State::Paused))
        return;
    if (paused) {
        m_microphone->stop(); // it must not only look as if nobody listened
        if (m_state == State::Idle)
            return; // the last that it heard could not be kept, and that was told
        m_half.clear();
        m_level = 0;
        giveAway();
        m_state = State::Paused;
    } else if (m_microphone->start()) {
        m_state = State::Recording;
    } else {
        stop();
        Q_EMIT lost();
        return;
    }
    tell();
}

void Recorder::stop()
{
    if (m_state == State::Idle)
        return;
    m_microphone->stop();
    if (m_state == State::Idle)
        return; // as above
    m_state = State::Idle;
    m_half.clear();
    m_level = 0;
    const bool isWhole = m_encoder->finish() && !m_isBroken;
    giveAway();
    tell();
    if (!isWhole)
        Q_EMIT failed();
}

std::chrono::milliseconds Recorder::length() const
{
    return std::chrono::milliseconds(m_samples * 1000 / Microphone::soundRate);
}

void Recorder::hear(const QByteArray &heard)
{
    if (m_state != State::Recording || m_isBroken)
        return;
    QByteArray samples = m_half.isEmpty() ? heard : m_half + heard;
    // A device gives bytes: by half a sample too far, all that follows would be noise.
    m_half = samples.last(samples.size() % qsizetype(sizeof(qint16)));
    samples.chop(m_half.size());
    if (samples.isEmpty())
        return;
    if (!m_encoder->add(samples)) {
        m_isBroken = true; // nobody is let believe that it goes on
        return stop();
    }
    m_samples += samples.size() / qsizetype(sizeof(qint16));
    m_level = loudnessOf(samples);
    if ((m_samples - m_given) * 1000 / Microphone::soundRate >= partLength.count())
        giveAway();
    constexpr qint64 oftenEnough = Microphone::soundRate / 10;
    if (m_samples - m_told >= oftenEnough)
        tell();
}

void Recorder::tell()
{
    m_told = m_samples;
    Q_EMIT changed();
}

void Recorder::giveAway()
{
    m_given = m_samples;
    QByteArray part = m_encoder->take();
    if (!part.isEmpty())
        Q_EMIT taken(part);
    crypto::wipe(part);
}

} // namespace saltbush::app
