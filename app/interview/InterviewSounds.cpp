// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewSounds.h"

#include "core/crypto/SecureBytes.h"

namespace saltbush::app
{

using namespace Qt::StringLiterals;

InterviewSounds::InterviewSounds(SoundDevices devices, QObject *parent)
    : QObject(parent)
    , m_player(std::move(devices))
{
    connect(&m_player, &SoundPlayer::changed, this, &InterviewSounds::tell);
    connect(&m_player, &SoundPlayer::seen, this,
            [this](const QImage &picture) { Q_EMIT seen(m_id, picture); });
}

void InterviewSounds::toggle(const Track &track)
{
    if (track.id == m_id && m_player.state() != SoundPlayer::State::Stopped) {
        m_player.setPaused(m_player.state() == SoundPlayer::State::Playing);
        return;
    }
    m_player.stop();
    m_id = track.id;
    QByteArray bytes = track.bytes();
    m_isMissing = bytes.isEmpty();
    if (!m_isMissing)
        m_player.play(bytes, track.medium);
    crypto::wipe(bytes);
    tell();
}

/// The position moves all the time; the clock, once a second.
void InterviewSounds::tell()
{
    const QString now = m_id + u'\n' + timeOf(m_id) + u'\n' + problemOf(m_id) + u'\n'
        + QString::number(int(m_player.state()));
    if (now != std::exchange(m_told, now))
        Q_EMIT changed();
}

void InterviewSounds::stop() { m_player.stop(); }

SoundPlayer::State InterviewSounds::stateOf(const QString &id) const
{
    return id == m_id ? m_player.state() : SoundPlayer::State::Stopped;
}

QString InterviewSounds::problemOf(const QString &id) const
{
    if (id != m_id)
        return {};
    if (m_isMissing)
        return tr("The file is missing here");
    switch (m_player.problem()) {
    case SoundPlayer::Problem::None:
        break;
    case SoundPlayer::Problem::NoLoudspeaker:
        return tr("This computer has no loudspeaker at the moment. Plug one in and press again.");
    case SoundPlayer::Problem::Unplayable:
        return tr("This file cannot be played here.");
    case SoundPlayer::Problem::BrokeOff:
        return tr("The rest of this file cannot be played here.");
    }
    return {};
}

QString InterviewSounds::timeOf(const QString &id) const
{
    return stateOf(id) == SoundPlayer::State::Stopped ? QString() : clockOf(m_player.position());
}

QString clockOf(std::chrono::milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds < 3600 ? 1 : 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds < 3600 ? tail : u"%1:%2"_s.arg(seconds / 3600).arg(tail);
}

} // namespace saltbush::app
