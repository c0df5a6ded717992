// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace saltbush::app
{

/// How much of a voice is kept (ODK XForms, odk:quality of audio).
enum class SoundQuality { Normal, Low, VoiceOnly };
[[nodiscard]] SoundQuality soundQualityOf(const QString &word);

/// Samples of one voice to a file, in memory, from its beginning to its end. Opus, or in tests one
/// that breaks.
class SoundEncoder
{
public:
    SoundEncoder() = default;
    virtual ~SoundEncoder() = default;
    SoundEncoder(const SoundEncoder &) = delete;
    SoundEncoder &operator=(const SoundEncoder &) = delete;

    /// 16-bit samples, Microphone::soundRate a second. False where it cannot go on.
    [[nodiscard]] virtual bool add(const QByteArray &samples) = 0;
    /// No more comes: what take() gives then is the rest. False where something of it is missing.
    [[nodiscard]] virtual bool finish() = 0;
    /// Whole pages since the last time; wherever a crash cuts between two, what is before it can be
    /// played.
    [[nodiscard]] virtual QByteArray take() = 0;
};

} // namespace saltbush::app
