// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/xpath/Tree.h"

#include <QHash>

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
