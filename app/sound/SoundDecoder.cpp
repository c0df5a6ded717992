// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundDecoder.h"

#include "app/sound/Loudspeaker.h"
#include "app/sound/PlainBytes.h"
#include "app/sound/SoundDevices.h"

#include <QAudioDecoder>
#include <QBuffer>

namespace saltbush::app
{

namespace
{

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

class Decoding final : public SoundDecoder
{
public:
    explicit Decoding(const QByteArray &bytes) : m_bytes(bytes.constData(), bytes.size())
    {
        silenceDecoders();
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_decoder.setAudioFormat(playedFormat());
        connect(&m_decoder, &QAudioDecoder::finished, this, [this] { m_isFinished = true; });
        connect(&m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
                [this] { m_isBroken = true; });
        connect(&m_decoder, &QAudioDecoder::bufferReady, this, &Decoding::fill);
        m_decoder.setSourceDevice(&m_buffer);
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

    QByteArrayView samples(qsizetype most) override
    {
        fill();
        return QByteArrayView(m_samples).first(std::min(most, m_samples.size()));
    }
    void took(qsizetype count) override { removePlain(m_samples, count); }
    [[nodiscard]] bool isAtEnd() const override
    {
        return (m_isFinished || m_isBroken) && m_samples.isEmpty() && !m_decoder.bufferAvailable();
    }
    [[nodiscard]] bool isBroken() const override { return m_isBroken; }

private:
    void fill()
    {
        while (m_samples.size() < ahead && m_decoder.bufferAvailable()) {
            const QAudioBuffer read = m_decoder.read();
            if (!read.isValid() || read.byteCount() == 0)
                break;
            appendPlain(m_samples, QByteArrayView(read.constData<char>(), read.byteCount()));
        }
    }

    QByteArray m_bytes, m_samples;
    QBuffer m_buffer; // outlives the decoder, which reads it in a thread of its own
    QAudioDecoder m_decoder;
    bool m_isFinished = false, m_isBroken = false;
};

} // namespace

std::unique_ptr<SoundDecoder> decodeSound(const QByteArray &bytes)
{
    return std::make_unique<Decoding>(bytes);
}

} // namespace saltbush::app
