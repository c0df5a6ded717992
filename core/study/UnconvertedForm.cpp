// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/UnconvertedForm.h"

#include "core/interview/FormCheck.h"
#include "core/interview/FormSession.h"
#include "core/xlsform/Codes.h"

#include <algorithm>

namespace saltbush::study
{

namespace
{

/// A group that does not end where it should makes what follows depend on it.
bool isWellNested(const std::vector<Problem> &problems)
{
    return std::ranges::none_of(problems, [](const Problem &problem) {
        const ErrorCode code = problem.error.code;
        return code == xlsform::code::unmatchedBegin || code == xlsform::code::unmatchedEnd
            || code == xlsform::code::wrongEnd || code == xlsform::code::tooDeep;
    });
}

/// A file that is not there or cannot be read. itemsets.csv is made from the workbook itself.
bool isOfFile(const Problem &problem)
{
    const ErrorCode code = problem.error.code;
    const bool isMissing =
        code == form::missingInstance && problem.severity == Problem::Severity::Warning;
    return code == form::badInstance
        || (isMissing && problem.error.facts.value(0) != u"itemsets.csv");
}

} // namespace

form::ReadForm readAttempt(const xlsform::Conversion &conversion,
                           const form::AttachmentLoader &attachments)
{
    form::ReadForm read =
        form::readXForm(conversion.attempt, interview::formFunctions(), attachments);
    if (read.form)
        read.attempt = std::move(read.form);
    read.form = nullptr;
    std::erase_if(read.problems, [](const Problem &problem) { return !isOfFile(problem); });
    if (isWellNested(conversion.problems))
        std::ranges::move(interview::checkLogic(read), std::back_inserter(read.problems));
    return read;
}

} // namespace saltbush::study
