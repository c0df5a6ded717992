// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/Film.h"
#include "app/sound/Loudspeaker.h"
#include "app/sound/Microphone.h"
#include "app/sound/OpusEncoder.h"
#include "app/sound/SoundDecoder.h"

#include <functional>
#include <memory>

namespace saltbush::app
{

/// How a computer hears and is heard; tests hand in others. Each gives nullptr where there is none
/// at the moment it is asked: things are plugged in and pulled out.
struct SoundDevices
{
    std::function<std::unique_ptr<Microphone>()> microphone;
    std::function<std::unique_ptr<Loudspeaker>()> loudspeaker;
    std::function<std::unique_ptr<Film>()> film;
    std::function<std::unique_ptr<SoundEncoder>(SoundQuality)> encoder = OpusEncoder::make;
    std::function<std::unique_ptr<SoundDecoder>(const QByteArray &)> decoder = decodeSound;

    /// Those of this computer. Nothing is looked for before it is asked.
    [[nodiscard]] static SoundDevices ofThisComputer();
};

/// Before anything of Qt Multimedia is used: of its two ways on Linux the one that needs no
/// packages beside it, and no word of Qt on stderr of what it plays.
void prepareSound();

/// Nor one of the library beneath, which is there once Qt has something that decodes.
void silenceDecoders();

} // namespace saltbush::app
