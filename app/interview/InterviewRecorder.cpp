// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewRecorder.h"

#include "app/interview/InterviewController.h"
#include "app/interview/InterviewSounds.h"

namespace saltbush::app
{

InterviewRecorder::InterviewRecorder(InterviewController &controller, const SoundDevices &devices,
                                     QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_devices(devices)
{
}

void InterviewRecorder::start(const std::vector<xpath::NodeId> &nodes, const QString &quality,
                              bool after)
{
    stop();
    m_nodes = nodes;
    m_problem.clear();
    m_unkept.clear();
    for (const xpath::NodeId node : nodes) {
        if (const auto begun = m_controller.beginRecording(node, after); !begun)
            return end(m_controller.words().aboutFile(begun.error()));
    }
    begin(quality);
}

void InterviewRecorder::begin(const QString &quality)
{
    auto microphone = m_devices.microphone ? m_devices.microphone() : nullptr;
    m_recorder = std::make_unique<Recorder>(
        std::move(microphone), [make = m_devices.encoder, kept = soundQualityOf(quality)] {
            return make ? make(kept) : nullptr;
        });
    connect(m_recorder.get(), &Recorder::taken, this, &InterviewRecorder::keep);
    connect(m_recorder.get(), &Recorder::changed, this, &InterviewRecorder::changed);
    connect(m_recorder.get(), &Recorder::lost, this,
            [this] { endLater(tr("The microphone is gone. What it heard until then is kept.")); });
    connect(m_recorder.get(), &Recorder::failed, this, [this] {
        endLater(tr("The recording broke off. What was recorded until then is kept."));
    });
    const auto obstacle = m_recorder->start();
    if (obstacle == Recorder::Obstacle::NoMicrophone)
        end(tr("This computer has no microphone at the moment: nothing is recorded."));
    else if (obstacle == Recorder::Obstacle::NoEncoder)
        end(tr("This computer cannot record at the moment: nothing is recorded."));
}

void InterviewRecorder::setPaused(bool paused)
{
    if (m_recorder)
        m_recorder->setPaused(paused);
}

void InterviewRecorder::stop()
{
    if (m_recorder)
        end({});
}

void InterviewRecorder::keepAgain()
{
    for (const xpath::NodeId node : m_nodes)
        if (!isRunning())
            m_controller.endRecording(node);
}

void InterviewRecorder::keep(const QByteArray &part)
{
    bool isWanted = false;
    for (const xpath::NodeId node : m_nodes) {
        const auto kept = m_controller.appendRecording(node, part);
        const bool isDiscarded = !kept && kept.error().code == interview::noRecording
            && m_controller.session().value(node).isEmpty();
        isWanted =
            isWanted || !isDiscarded; // of what somebody did not want there is nothing to say
        if (!kept && !isDiscarded && m_unkept.isEmpty())
            m_unkept = wordsFor(kept.error());
    }
    if ((m_unkept.isEmpty() && isWanted) || m_isEnding)
        return;
    m_recorder->disconnect(this); // nobody is let believe that it goes on
    endLater(m_unkept);
}

QString InterviewRecorder::wordsFor(const Error &error)
{
    if (error.code == interview::mediaTooLarge)
        return tr("The recording is as long as it can be, and stopped. It is kept.");
    return error.code == disk::full
        ? tr("The disk is full, and the recording stopped. What was recorded until then is kept.")
        : tr("The recording could not be stored any more, and stopped. What was recorded until "
             "then is kept.");
}

/// Once the recorder's own signal is over: it goes with it.
void InterviewRecorder::endLater(const QString &problem)
{
    if (m_isEnding) {
        m_unkept = problem;
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, problem] { end(problem); }, Qt::QueuedConnection);
}

void InterviewRecorder::end(const QString &problem)
{
    if (std::exchange(m_isEnding, true))
        return;
    if (m_recorder)
        m_recorder->stop(); // gives the rest
    m_recorder.reset();
    m_problem = problem.isEmpty() ? m_unkept : problem;
    for (const xpath::NodeId node : m_nodes)
        m_controller.endRecording(node);
    m_isEnding = false;
    Q_EMIT changed();
}

InterviewRecorder::State InterviewRecorder::state() const
{
    return m_recorder ? m_recorder->state() : State::Idle;
}

bool InterviewRecorder::isAbout(xpath::NodeId node) const
{
    return std::ranges::find(m_nodes, node) != m_nodes.end();
}

QString InterviewRecorder::time() const
{
    return m_recorder ? clockOf(m_recorder->length()) : QString();
}

double InterviewRecorder::level() const { return m_recorder ? m_recorder->level() : 0; }

} // namespace saltbush::app
