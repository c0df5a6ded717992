// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/form/FormDefinition.h"

#include <functional>

namespace saltbush::dataset
{

/// One interview as it goes into tables.
struct SourceInterview
{
    QByteArray submissionXml;
    form::SharedForm form; ///< the version that it was made with
    QString key;           ///< where the submission has no instanceID
    UtcTime start, finished;
    QString zone, language, staff, device, site, outcome;
    /// For the name of a file, by a question whose files need these scopes of consent: what the
    /// table says instead, once the file is written. None: the name stays.
    using FileTaker =
        std::function<Result<QString>(const QString &name, const QStringList &scopes)>;
    FileTaker takeFile = {};
};

/// Where interviews come from: a workspace, or a test. One in memory at a time.
class InterviewSource
{
public:
    virtual ~InterviewSource() = default;
    using Visitor = std::function<Result<void>(const SourceInterview &)>;
    virtual Result<void> forEach(const Visitor &visit) = 0;
};

} // namespace saltbush::dataset
