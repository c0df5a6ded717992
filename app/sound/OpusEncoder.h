// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/SoundEncoder.h"

#include <memory>

struct OggOpusEnc;

namespace saltbush::app
{

/// Samples of one voice to Opus in Ogg (RFC 7845), in memory. Says nothing of who recorded what and
/// when.
class OpusEncoder final : public SoundEncoder
{
public:
    /// nullptr where the library cannot.
    [[nodiscard]] static std::unique_ptr<SoundEncoder> make(SoundQuality quality);
    ~OpusEncoder() override;

    bool add(const QByteArray &samples) override;
    bool finish() override;
    QByteArray take() override;

private:
    explicit OpusEncoder(SoundQuality quality);

    struct Free
    {
        void operator()(OggOpusEnc *encoder) const;
    };
    bool m_isBegun = false;
    QByteArray m_pages; // outlives the encoder, which writes to it
    std::unique_ptr<OggOpusEnc, Free> m_encoder;
};

} // namespace saltbush::app
