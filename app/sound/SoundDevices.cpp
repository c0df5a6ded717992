// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundDevices.h"

#include "app/sound/PlainBytes.h"

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

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#include <link.h>
#endif

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
        connect(m_stream, &QIODevice::readyRead, this, &DeviceMicrophone::fetch);
        return true;
    }
    void stop() override
    {
        if (!m_stream)
            return;
        if (m_source.state() != QAudio::StoppedState)
            fetch(); // what was said up to now
        if (!m_stream)
            return;
        m_stream->disconnect(this);
        m_stream = nullptr; // that it stops is no loss
        m_source.stop();
    }

private:
    void fetch()
    {
        if (!m_stream)
            return;
        QByteArray samples = m_stream->readAll();
        Q_EMIT heard(samples);
        crypto::wipe(samples);
    }

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
    [[nodiscard]] qsizetype room() const override
    {
        return m_stream ? qMax(0, m_sink.bytesFree()) : 0;
    }
    qsizetype play(QByteArrayView samples) override
    {
        return m_stream ? qsizetype(m_stream->write(samples.data(), samples.size())) : 0;
    }
    [[nodiscard]] qint64 heard() const override
    {
        return m_sink.processedUSecs() * (bytesPerSecond / 1000) / 1000;
    }
    [[nodiscard]] bool isGone() const override
    {
        return m_stream && m_sink.state() == QAudio::StoppedState; // nobody here stopped it
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
        silenceDecoders();
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
        m_bytes = QByteArray(bytes.constData(), bytes.size()); // never shared: it is wiped
        m_buffer.setBuffer(&m_bytes);
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
        crypto::wipe(m_bytes);
        m_bytes.clear();
    }
    [[nodiscard]] qint64 milliseconds() const override { return m_player.position(); }

private:
    QByteArray m_bytes;
    QBuffer m_buffer; // outlives the player, which reads it in a thread of its own
    QAudioOutput m_output;
    QVideoSink m_sink;
    QMediaPlayer m_player;
};

QLoggingCategory::CategoryFilter filterBefore = nullptr;

void silenceMultimedia(QLoggingCategory *category)
{
    if (filterBefore)
        filterBefore(category);
    if (!QByteArrayView(category->categoryName()).startsWith("qt.multimedia"))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, false);
}

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
    // Rules of others stay as they are.
    filterBefore = QLoggingCategory::installFilter(silenceMultimedia);
}

/// FFmpeg has a voice of its own, and Qt does not ask it to be silent. It is there as soon as Qt's
/// plugin is, but known to that alone; so it is looked for among what is loaded, and need not be
/// linked to.
void silenceDecoders()
{
#ifdef Q_OS_LINUX
    // Only noted while the list is walked: opening it there could wait for a thread that loads
    // something, which waits for the list.
    QByteArray found;
    const auto note = [](dl_phdr_info *library, std::size_t, void *name) {
        if (QByteArrayView(library->dlpi_name).contains("/libavutil.so"))
            *static_cast<QByteArray *>(name) = library->dlpi_name;
        return 0;
    };
    dl_iterate_phdr(note, &found);
    void *loaded = found.isEmpty() ? nullptr : dlopen(found, RTLD_LAZY | RTLD_NOLOAD);
    constexpr int quiet = -8; // AV_LOG_QUIET
    if (void *setLevel = loaded ? dlsym(loaded, "av_log_set_level") : nullptr)
        reinterpret_cast<void (*)(int)>(setLevel)(quiet);
#endif
}

} // namespace saltbush::app
