// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/OpusEncoder.h"

#include "app/sound/Microphone.h"
#include "app/sound/PlainBytes.h"

#include <QRandomGenerator>

#include <opusenc.h>

namespace saltbush::app
{

namespace
{

/// Bits a second: about what ODK Collect takes for the same words.
int bitRateOf(SoundQuality quality)
{
    switch (quality) {
    case SoundQuality::Normal:
        return 64'000;
    case SoundQuality::Low:
        return 24'000;
    case SoundQuality::VoiceOnly:
        break;
    }
    return 12'000;
}

int appendPage(void *pages, const unsigned char *bytes, opus_int32 count)
{
    appendPlain(*static_cast<QByteArray *>(pages),
                QByteArrayView(reinterpret_cast<const char *>(bytes), count));
    return 0;
}

int nothing(void *) { return 0; }

struct FreeComments
{
    void operator()(OggOpusComments *comments) const { ope_comments_destroy(comments); }
};

/// Of sound in samples: how long a page may wait for more.
constexpr int longestPage = Microphone::soundRate / 2;

} // namespace

SoundQuality soundQualityOf(const QString &word)
{
    if (word == u"low")
        return SoundQuality::Low;
    return word == u"voice-only" ? SoundQuality::VoiceOnly : SoundQuality::Normal;
}

void OpusEncoder::Free::operator()(OggOpusEnc *encoder) const { ope_encoder_destroy(encoder); }

OpusEncoder::OpusEncoder(SoundQuality quality)
{
    const std::unique_ptr<OggOpusComments, FreeComments> comments(ope_comments_create());
    const OpusEncCallbacks callbacks{appendPage, nothing};
    int error = OPE_OK;
    m_encoder.reset(ope_encoder_create_callbacks(&callbacks, &m_pages, comments.get(),
                                                 Microphone::soundRate, 1, 0, &error));
    if (!m_encoder)
        return;
    // Streams that stand one after the other in a file must differ in it.
    ope_encoder_ctl(m_encoder.get(), OPE_SET_SERIALNO(int(QRandomGenerator::global()->generate())));
    ope_encoder_ctl(m_encoder.get(), OPE_SET_DECISION_DELAY(longestPage / 4));
    ope_encoder_ctl(m_encoder.get(), OPE_SET_MUXING_DELAY(longestPage));
    ope_encoder_ctl(m_encoder.get(), OPUS_SET_BITRATE(bitRateOf(quality)));
    if (quality != SoundQuality::Normal)
        ope_encoder_ctl(m_encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
}

OpusEncoder::~OpusEncoder() { crypto::wipe(m_pages); }

std::unique_ptr<SoundEncoder> OpusEncoder::make(SoundQuality quality)
{
    std::unique_ptr<OpusEncoder> made(new OpusEncoder(quality));
    if (!made->m_encoder)
        return nullptr;
    return made;
}

bool OpusEncoder::add(const QByteArray &samples)
{
    const auto count = int(samples.size() / qsizetype(sizeof(opus_int16)));
    m_isBegun = m_isBegun || count > 0;
    return ope_encoder_write(m_encoder.get(),
                             reinterpret_cast<const opus_int16 *>(samples.constData()), count)
        == OPE_OK;
}

bool OpusEncoder::finish()
{
    // Of nothing, the library would end the program.
    return !std::exchange(m_isBegun, false) || ope_encoder_drain(m_encoder.get()) == OPE_OK;
}

QByteArray OpusEncoder::take() { return std::exchange(m_pages, {}); }

} // namespace saltbush::app
