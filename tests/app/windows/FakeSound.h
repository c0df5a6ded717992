// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/SoundDevices.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace saltbush::test
{

/// A microphone that hears a sine when a test says so.
class SineMicrophone final : public app::Microphone
{
public:
    bool start() override;
    void stop() override;
    void hear(std::chrono::milliseconds length);
    /// That much was heard and not fetched yet: it comes when this stops.
    void hearUnfetched(std::chrono::milliseconds length) { m_unfetched += length; }
    /// As devices may: an odd number of bytes at a time.
    void setOdd() { m_isOdd = true; }
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    void tell(const QByteArray &samples);

    bool m_isOdd = false;
    std::chrono::milliseconds m_unfetched{};
    bool m_isOn = false;
    qint64 m_phase = 0;
};

/// A loudspeaker that hears all at once, and counts.
class CountingLoudspeaker final : public app::Loudspeaker
{
public:
    explicit CountingLoudspeaker(qint64 &all) : m_all(all) { }
    bool start() override { return true; }
    void setPaused(bool paused) override { m_isPaused = paused; }
    void stop() override { }
    [[nodiscard]] qsizetype room() const override { return m_isGone ? -1 : m_isPaused ? 0 : 9'600; }
    qsizetype play(QByteArrayView samples) override;
    [[nodiscard]] qint64 heard() const override { return m_heard > 7 ? m_heard - 7 : 0; }
    [[nodiscard]] bool isGone() const override { return m_isGone; }
    void pullOut() { m_isGone = true; }

private:
    bool m_isGone = false;
    bool m_isPaused = false;
    qint64 m_heard = 0;
    qint64 &m_all;
};

/// Encodes until it is broken; at its end, too.
class BreakingEncoder final : public app::SoundEncoder
{
public:
    BreakingEncoder(app::SoundQuality quality, const bool &isBroken);
    bool add(const QByteArray &samples) override;
    bool finish() override;
    QByteArray take() override { return m_encoder->take(); }

private:
    std::unique_ptr<app::SoundEncoder> m_encoder;
    const bool &m_isBroken;
};

/// A file of which only so much can be decoded.
class HalfDecoder final : public app::SoundDecoder
{
public:
    HalfDecoder(qsizetype size, bool isBroken) : m_samples(size, 0), m_isBroken(isBroken) { }
    QByteArrayView samples(qsizetype most) override
    {
        return QByteArrayView(m_samples).first(std::min(most, m_samples.size()));
    }
    void took(qsizetype count) override { m_samples.remove(0, count); }
    [[nodiscard]] bool isAtEnd() const override { return m_samples.isEmpty(); }
    [[nodiscard]] bool isBroken() const override { return m_isBroken; }

private:
    QByteArray m_samples;
    bool m_isBroken;
};

/// A film of one green picture; ends when a test says so.
class GreenFilm final : public app::Film
{
public:
    void play(const QByteArray &bytes) override;
    void setPaused(bool paused) override { isPaused = paused; }
    void stop() override { }
    [[nodiscard]] qint64 milliseconds() const override { return 1'000; }

    QByteArray played;
    bool isPaused = false;
};

/// The sound of a computer as a test wants it.
class FakeSound
{
public:
    [[nodiscard]] app::SoundDevices devices();

    bool hasMicrophone = true, hasLoudspeaker = true, hasEncoder = true;
    bool isEncoderBroken = false;        ///< from now on
    QPointer<SineMicrophone> microphone; ///< the one that was asked for last
    QPointer<CountingLoudspeaker> loudspeaker;
    qint64 played = 0; ///< bytes, by all loudspeakers
    QPointer<GreenFilm> film;
};

/// A second of a tone, and so on, as a WAV.
[[nodiscard]] QByteArray toneWav(std::chrono::milliseconds length);

/// What stands in an Ogg file (RFC 3533) of Opus (RFC 7845), read by hand.
struct OggOpus
{
    bool isWhole = false; ///< nothing but whole pages whose checksums fit
    int streams = 0, ends = 0;
    qint64 samples = 0; ///< at 48 kHz, without what comes before the beginning

    explicit OggOpus(const QByteArray &bytes);
    [[nodiscard]] double seconds() const { return double(samples) / 48'000; }
};

} // namespace saltbush::test
