// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/form/FormDefinition.h"
#include "core/xpath/Tree.h"

namespace saltbush::interview
{

/// Nothing is being recorded there.
inline constexpr ErrorCode noRecording{"interview.no-recording"};
/// What is being recorded, or was when the program ended, cannot become the answer at the moment.
/// place.node: its question.
inline constexpr ErrorCode recordingNotEnded{"interview.recording-not-ended"};
/// Sound can go on from sound that was recorded here, and from no other file.
inline constexpr ErrorCode cannotRecordBehind{"interview.cannot-record-behind"};

/// What a form wants recorded while it is answered (odk:recordaudio).
struct WantedRecording
{
    xpath::NodeId node = xpath::noNode;
    QString quality; ///< odk:quality: "normal", "low", "voice-only", or nothing
};

/// Sound that has not come to its end.
struct OpenRecording
{
    int number = 0; ///< of its row
    form::ModelIndex model = form::noModel;
    QString path;  ///< as stored
    QString after; ///< name of the file that it goes on from
    qint64 size = 0;
    int parts = 0;
    bool isWaiting = false; ///< nobody records any more: it ends as soon as it can
};

} // namespace saltbush::interview
