// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/SoundPlayer.h"

#include <QCoreApplication>

namespace saltbush::app
{

/// What is listened to in an interview: one sound or film at a time, each known by a name of its
/// own. GUI thread.
class InterviewSounds final : public QObject
{
    Q_OBJECT

public:
    enum class Problem { None, Missing, NoLoudspeaker, Unplayable };

    struct Track
    {
        QString id;
        std::function<QByteArray()> bytes; ///< empty: it is missing
        SoundPlayer::Medium medium = SoundPlayer::Medium::Sound;
    };

    explicit InterviewSounds(SoundDevices devices, QObject *parent = nullptr);

    /// Plays it from its beginning, pauses it, or goes on.
    void toggle(const Track &track);
    void stop();

    [[nodiscard]] SoundPlayer::State stateOf(const QString &id) const;
    /// What went wrong with it when it was asked for last.
    [[nodiscard]] QString problemOf(const QString &id) const;
    /// "0:07", while it is played.
    [[nodiscard]] QString timeOf(const QString &id) const;

Q_SIGNALS:
    void changed();
    void seen(const QString &id, const QImage &picture);

private:
    void tell();

    SoundPlayer m_player;
    QString m_id;
    bool m_isMissing = false;
    QString m_told; ///< what there was to see of it last
};

/// "0:07", "1:02:03".
[[nodiscard]] QString clockOf(std::chrono::milliseconds length);

} // namespace saltbush::app
