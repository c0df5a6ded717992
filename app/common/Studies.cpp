// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Studies.h"

#include "app/common/ProgramFiles.h"
#include "core/consent/ConsentDocument.h"

namespace saltbush::app
{

Result<study::StudySource> readStudySource(Disk &disk, const StudySourceChoice &choice)
{
    if (choice.templateFolder.isEmpty() == choice.formFile.isEmpty())
        return fail(studies::noSource);
    if (!choice.templateFolder.isEmpty())
        return study::readTemplate(disk, choice.templateFolder, consent::checkPart);
    QStringList consentFiles = choice.consentFiles;
    if (consentFiles.isEmpty())
        consentFiles << programFile(QStringLiteral("forms/plain-consent.json"));
    return study::readSingleForm(disk, choice.formFile, consentFiles, choice.studyName,
                                 consent::checkPart);
}

} // namespace saltbush::app
