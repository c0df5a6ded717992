// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct OggOpusEnc;

namespace saltbush::app
{

/// How much of a voice is kept (ODK XForms, odk:quality of audio).
enum class SoundQuality { Normal, Low, VoiceOnly };
[[nodiscard]] SoundQuality soundQualityOf(const QString &word);

/// Samples of one voice to Opus in Ogg (RFC 7845), in memory. Says nothing of who recorded what and
/// when.
class OpusEncoder
{
public:
    explicit OpusEncoder(SoundQuality quality);
    ~OpusEncoder();
    OpusEncoder(const OpusEncoder &) = delete;
    OpusEncoder &operator=(const OpusEncoder &) = delete;

    /// 16-bit samples, Microphone::soundRate a second. False where it cannot go on.
    bool add(const QByteArray &samples);
    /// No more comes: what take() gives then is the rest.
    void finish();
    /// Whole pages since the last time; wherever a crash cuts between two, what is before it can be
    /// played.
    [[nodiscard]] QByteArray take();

private:
    struct Free
    {
        void operator()(OggOpusEnc *encoder) const;
    };
    bool m_isBegun = false;
    QByteArray m_pages; // outlives the encoder, which writes to it
    std::unique_ptr<OggOpusEnc, Free> m_encoder;
};

} // namespace saltbush::app
