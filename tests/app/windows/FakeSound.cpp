// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/FakeSound.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <utility>

namespace saltbush::test
{

namespace
{

QByteArray sine(qint64 from, qint64 count, int rate)
{
    QByteArray samples(count * qint64(sizeof(qint16)), 0);
    auto *at = reinterpret_cast<qint16 *>(samples.data());
    for (qint64 i = 0; i < count; ++i)
        at[i] =
            qint16(8'000 * std::sin(double(from + i) * 440 * 2 * std::numbers::pi / double(rate)));
    return samples;
}

/// Of an Ogg page, with zeros in the place of the checksum.
quint32 checksum(QByteArray page)
{
    page.replace(22, 4, QByteArray(4, '\0'));
    quint32 sum = 0;
    for (const char byte : std::as_const(page)) {
        sum ^= quint32(uchar(byte)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ (sum & 0x80000000u ? 0x04c11db7u : 0u);
    }
    return sum;
}

} // namespace

bool SineMicrophone::start()
{
    m_isOn = true;
    return true;
}

void SineMicrophone::hear(std::chrono::milliseconds length)
{
    for (auto done = std::chrono::milliseconds(0); done < length && m_isOn;
         done += std::chrono::milliseconds(20)) {
        const qint64 count = soundRate / 50;
        const QByteArray samples = sine(m_phase, count, soundRate);
        m_phase += count;
        tell(samples);
    }
}

void SineMicrophone::stop()
{
    hear(std::exchange(m_unfetched, {}));
    m_isOn = false;
}

void SineMicrophone::tell(const QByteArray &samples)
{
    constexpr qsizetype first = 101;
    if (!m_isOdd) {
        Q_EMIT heard(samples);
        return;
    }
    Q_EMIT heard(samples.first(first));
    Q_EMIT heard(samples.sliced(first));
}

BreakingEncoder::BreakingEncoder(app::SoundQuality quality, const bool &isBroken)
    : m_encoder(app::OpusEncoder::make(quality))
    , m_isBroken(isBroken)
{
}

bool BreakingEncoder::add(const QByteArray &samples)
{
    return !m_isBroken && m_encoder->add(samples);
}

bool BreakingEncoder::finish() { return m_encoder->finish() && !m_isBroken; }

qsizetype CountingLoudspeaker::play(QByteArrayView samples)
{
    m_heard += samples.size();
    m_all += samples.size();
    return samples.size();
}

void GreenFilm::play(const QByteArray &bytes)
{
    played = bytes;
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::green);
    Q_EMIT seen(picture);
}

app::SoundDevices FakeSound::devices()
{
    return {.microphone = [this]() -> std::unique_ptr<app::Microphone> {
                if (!hasMicrophone)
                    return nullptr;
                auto made = std::make_unique<SineMicrophone>();
                microphone = made.get();
                return made;
            },
            .loudspeaker = [this]() -> std::unique_ptr<app::Loudspeaker> {
                if (!hasLoudspeaker)
                    return nullptr;
                auto made = std::make_unique<CountingLoudspeaker>(played);
                loudspeaker = made.get();
                return made;
            },
            .film = [this]() -> std::unique_ptr<app::Film> {
                if (!hasLoudspeaker)
                    return nullptr;
                auto made = std::make_unique<GreenFilm>();
                film = made.get();
                return made;
            },
            .encoder = [this](app::SoundQuality quality) -> std::unique_ptr<app::SoundEncoder> {
                if (!hasEncoder)
                    return nullptr;
                return std::make_unique<BreakingEncoder>(quality, isEncoderBroken);
            }};
}

QByteArray toneWav(std::chrono::milliseconds length)
{
    constexpr int rate = 16'000;
    const QByteArray samples = sine(0, rate * length.count() / 1000, rate);
    QByteArray wav;
    QDataStream to(&wav, QIODevice::WriteOnly);
    to.setByteOrder(QDataStream::LittleEndian);
    to.writeRawData("RIFF", 4);
    to << quint32(36 + samples.size());
    to.writeRawData("WAVEfmt ", 8);
    to << quint32(16) << quint16(1) << quint16(1) << quint32(rate) << quint32(rate * 2)
       << quint16(2) << quint16(16);
    to.writeRawData("data", 4);
    to << quint32(samples.size());
    return wav + samples;
}

OggOpus::OggOpus(const QByteArray &bytes)
{
    qint64 last = 0, preSkip = 0;
    const auto endStream = [&] { samples += streams > 0 ? last - preSkip : 0; };
    qsizetype at = 0;
    while (bytes.size() - at >= 27 && bytes.mid(at, 4) == "OggS") {
        const int segments = uchar(bytes[at + 26]);
        qsizetype size = 27 + segments;
        for (int i = 0; i < segments && at + 27 + i < bytes.size(); ++i)
            size += uchar(bytes[at + 27 + i]);
        if (at + size > bytes.size())
            return;
        const QByteArray page = bytes.mid(at, size);
        if (checksum(page) != qFromLittleEndian<quint32>(page.constData() + 22))
            return;
        if (page[5] & 2) { // the first of a stream
            endStream();
            ++streams;
            const QByteArray head = page.mid(27 + segments);
            if (!head.startsWith("OpusHead"))
                return;
            preSkip = qFromLittleEndian<quint16>(head.constData() + 10);
            last = preSkip;
        }
        ends += (page[5] & 4) != 0;
        if (const auto granule = qFromLittleEndian<qint64>(page.constData() + 6); granule > 0)
            last = granule;
        at += size;
    }
    endStream();
    isWhole = at == bytes.size() && streams > 0;
}

} // namespace saltbush::test
