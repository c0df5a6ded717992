// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/StudySource.h"

namespace saltbush::app
{

namespace studies
{
inline constexpr ErrorCode noSource{"cli.no-study-source"};
} // namespace studies

/// What a person names when she makes a study: a template folder, or one form.
struct StudySourceChoice
{
    QString templateFolder;
    QString formFile;
    QStringList consentFiles; ///< with formFile; empty: the plain document that ships
    QString studyName;
};

/// Reads and compiles it, consent documents checked. `cli.no-study-source` for neither or both;
/// what is wrong inside is in the source's problems.
Result<study::StudySource> readStudySource(Disk &disk, const StudySourceChoice &choice);

} // namespace saltbush::app
