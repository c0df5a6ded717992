// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/form/FormDefinition.h"

#include <QHash>

#include <optional>
#include <vector>

namespace saltbush::interview
{

/// A remark or a mark on a question.
struct Remark
{
    QString path;
    QString comment;
    bool flagged = false;
};

/// One line of paradata: what happened when ("question", "answer", "language", "resume", …). Holds
/// names of nodes, never answers.
struct ParadataEvent
{
    UtcTime time;
    QString event;
    QString path;
    QString detail;
};

/// Those that a draft looks for later.
inline constexpr QStringView resumeEvent = u"resume";
inline constexpr QStringView finishEvent = u"finish";
inline constexpr QStringView nonresponseEvent = u"nonresponse";
/// A recording became the answer though nobody ended it.
inline constexpr QStringView keptEvent = u"recording kept";

/// What is known of one node beside its answer; found by node while paths move.
struct DraftNotes
{
    form::ModelIndex model = form::noModel; ///< tells a node from another that took its id
    QString path;                           ///< in FormSession::storedTree()
    std::optional<Remark> remark;
    QString answerLanguage;
};

/// What the draft remembers beside the instance.
struct DraftState
{
    QString pageKey; ///< where to open again
    QString language;
    std::vector<Remark> remarks;
    std::vector<ParadataEvent> paradata;
    QHash<QString, QString> answerLanguages; ///< path → language the answer was given in
};

} // namespace saltbush::interview
