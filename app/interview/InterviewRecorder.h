// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/Recorder.h"
#include "app/sound/SoundDevices.h"
#include "core/interview/Draft.h"

namespace saltbush::app
{

class InterviewController;

/// Records into the draft, part by part: what was said is there, whatever happens. Stops by itself
/// where it cannot be kept. GUI thread.
class InterviewRecorder final : public QObject
{
    Q_OBJECT

public:
    using State = Recorder::State;

    InterviewRecorder(InterviewController &controller, const SoundDevices &devices,
                      QObject *parent = nullptr);

    /// The same sound as the answer of each of these. `after`: behind what they hold already.
    void start(const std::vector<xpath::NodeId> &nodes, const QString &quality, bool after);
    void setPaused(bool paused);
    void stop();      ///< what was recorded is the answer
    void keepAgain(); ///< where it could not become that, the last time

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isWanted() const { return !m_nodes.empty(); } ///< start() was called
    [[nodiscard]] bool isRunning() const { return state() != State::Idle; }
    [[nodiscard]] bool isAbout(xpath::NodeId node) const;
    [[nodiscard]] QString time() const; ///< "0:07"
    [[nodiscard]] double level() const;
    /// Why nothing is recorded, or no more; empty: nothing went wrong.
    [[nodiscard]] const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void keep(const QByteArray &part);
    void endLater(const QString &problem);
    [[nodiscard]] static QString wordsFor(const Error &error);
    void begin(const QString &quality);
    void end(const QString &problem);

    InterviewController &m_controller;
    const SoundDevices &m_devices;
    std::unique_ptr<Recorder> m_recorder;
    std::vector<xpath::NodeId> m_nodes;
    QString m_problem;
    QString m_unkept; ///< why a part was not kept; empty: all were
    bool m_isEnding = false;
};

} // namespace saltbush::app
