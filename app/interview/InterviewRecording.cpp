// SPDX-License-Identifier: GPL-3.0-or-later
// What an interview under way records and lets hear.
#include "app/interview/InterviewController.h"

#include <algorithm>
#include <array>

namespace saltbush::app
{

using xpath::NodeId;

InterviewController::~InterviewController()
{
    // Whoever shows it is going, too.
    for (QObject *shown :
         {static_cast<QObject *>(this), static_cast<QObject *>(&m_sounds),
          static_cast<QObject *>(&m_recorder), static_cast<QObject *>(&m_background)})
        shown->blockSignals(true);
    stopSounds();
}

Result<void> InterviewController::beginRecording(NodeId node, bool after)
{
    return m_draft.beginRecording(node, after);
}

Result<void> InterviewController::appendRecording(NodeId node, QByteArrayView part)
{
    auto kept = m_draft.appendRecording(node, part);
    // Others are no matter of the disk: too much of it, no consent any more, discarded meanwhile.
    constexpr std::array refusals{interview::mediaTooLarge, interview::mediaNotConsented,
                                  interview::noRecording};
    if (kept || std::ranges::find(refusals, kept.error().code) == refusals.end())
        noteSaved(kept);
    return kept;
}

void InterviewController::endRecording(NodeId node)
{
    if (!m_draft.isRecording(node))
        return;
    const auto change = m_draft.endRecording(node);
    if (change && change->isEmpty())
        return;
    m_taken.erase(node);
    take(change, node);
}

void InterviewController::recordAnswer(NodeId node)
{
    m_sounds.stop(); // it would be heard
    m_recorder.start({node}, session().question(node).parameters.value(QStringLiteral("quality")),
                     false);
}

void InterviewController::beginBackground()
{
    std::vector<NodeId> nodes;
    QString quality;
    for (const interview::WantedRecording &wanted : m_draft.wantedRecordings()) {
        nodes.push_back(wanted.node);
        quality = wanted.quality;
    }
    if (!nodes.empty())
        m_background.start(nodes, quality, true);
}

void InterviewController::pauseBackground(bool paused)
{
    if (paused == (m_background.state() == Recorder::State::Paused))
        return;
    m_background.setPaused(paused);
    noteSaved(m_draft.noteBackgroundAudio(!paused));
}

void InterviewController::stopAnswerSounds()
{
    m_sounds.stop();
    m_recorder.stop();
}

void InterviewController::stopSounds()
{
    stopAnswerSounds();
    m_background.stop();
}

} // namespace saltbush::app
