// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundDevices.h"

#include <QAudioOutput>
#include <QAudioSink>
#include <QAudioSource>
#include <QBuffer>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPointer>
#include <QVideoFrame>
#include <QVideoSink>

namespace saltbush::app
{

namespace
{

QAudioFormat formatOf(int channels)
{
    QAudioFormat format;
    format.setSampleRate(Microphone::soundRate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class DeviceMicrophone final : public Microphone
{
public:
    explicit DeviceMicrophone(const QAudioDevice &device) : m_source(device, formatOf(1))
    {
        connect(&m_source, &QAudioSource::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_source.error() != QAudio::NoError && m_stream)
                Q_EMIT lost();
        });
    }
    ~DeviceMicrophone() override { DeviceMicrophone::stop(); }

    bool start() override
    {
        m_stream = m_source.start();
        if (!m_stream || m_source.error() != QAudio::NoError) {
            m_stream = nullptr;
            return false;
        }
        connect(m_stream, &QIODevice::readyRead, this, [this] {
            if (m_stream)
                Q_EMIT heard(m_stream->readAll());
        });
        return true;
    }
    void stop() override
    {
        if (!m_stream)
            return;
        if (m_source.state() != QAudio::StoppedState)
            Q_EMIT heard(m_stream->readAll()); // what was said up to now
        m_stream->disconnect(this);
        m_stream = nullptr; // that it stops is no loss
        m_source.stop();
    }

private:
    QAudioSource m_source;
    QPointer<QIODevice> m_stream; // some devices take it along when they go
};

class DeviceLoudspeaker final : public Loudspeaker
{
public:
    explicit DeviceLoudspeaker(const QAudioDevice &device) : m_sink(device, formatOf(2)) { }
    ~DeviceLoudspeaker() override { m_sink.stop(); }

    bool start() override
    {
        m_stream = m_sink.start();
        return m_stream && m_sink.error() == QAudio::NoError;
    }
    void setPaused(bool paused) override { paused ? m_sink.suspend() : m_sink.resume(); }
    void stop() override
    {
        m_sink.reset(); // at once: what it took already is not to be heard either
        m_stream = nullptr;
    }
    [[nodiscard]] qsizetype room() const override { return m_stream ? m_sink.bytesFree() : 0; }
    qsizetype play(QByteArrayView samples) override
    {
        return m_stream ? qsizetype(m_stream->write(samples.data(), samples.size())) : 0;
    }
    [[nodiscard]] qint64 heard() const override
    {
        return m_sink.processedUSecs() * (bytesPerSecond / 1000) / 1000;
    }

private:
    QAudioSink m_sink;
    QIODevice *m_stream = nullptr;
};

class DeviceFilm final : public Film
{
public:
    DeviceFilm()
    {
        m_player.setAudioOutput(&m_output);
        m_player.setVideoSink(&m_sink);
        connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
            if (const QImage picture = frame.toImage(); !picture.isNull())
                Q_EMIT seen(picture);
        });
        connect(&m_player, &QMediaPlayer::mediaStatusChanged, this,
                [this](QMediaPlayer::MediaStatus status) {
                    if (status == QMediaPlayer::EndOfMedia)
                        Q_EMIT ended();
                    else if (status == QMediaPlayer::InvalidMedia)
                        Q_EMIT failed();
                });
        connect(&m_player, &QMediaPlayer::errorOccurred, this, &Film::failed);
    }
    ~DeviceFilm() override { DeviceFilm::stop(); }

    void play(const QByteArray &bytes) override
    {
        stop();
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_player.setSourceDevice(&m_buffer);
        m_player.play();
    }
    void setPaused(bool paused) override { paused ? m_player.pause() : m_player.play(); }
    void stop() override
    {
        m_player.stop();
        m_player.setSourceDevice(nullptr);
        m_buffer.close();
        m_buffer.setData({});
    }
    [[nodiscard]] qint64 milliseconds() const override { return m_player.position(); }

private:
    QBuffer m_buffer; // outlives the player, which reads it in a thread of its own
    QAudioOutput m_output;
    QVideoSink m_sink;
    QMediaPlayer m_player;
};

} // namespace

SoundDevices SoundDevices::ofThisComputer()
{
    return {.microphone = []() -> std::unique_ptr<Microphone> {
                const QAudioDevice device = QMediaDevices::defaultAudioInput();
                if (device.isNull())
                    return nullptr;
                return std::make_unique<DeviceMicrophone>(device);
            },
            .loudspeaker = []() -> std::unique_ptr<Loudspeaker> {
                const QAudioDevice device = QMediaDevices::defaultAudioOutput();
                if (device.isNull())
                    return nullptr;
                return std::make_unique<DeviceLoudspeaker>(device);
            },
            // Where there is nothing to hear a film with, Qt 6.4 has no clock to show it by.
            .film = []() -> std::unique_ptr<Film> {
                if (QMediaDevices::defaultAudioOutput().isNull())
                    return nullptr;
                return std::make_unique<DeviceFilm>();
            }};
}

void prepareSound()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QLoggingCategory::setFilterRules(QStringLiteral("qt.multimedia.*=false"));
}

} // namespace saltbush::app
