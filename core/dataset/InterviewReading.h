// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/TableModel.h"
#include "core/study/InterviewBook.h"

namespace saltbush::dataset
{

/// One line of an interview as it is read: a question that was asked with what was said, or the
/// heading of a group.
struct ReadLine
{
    bool isHeading = false;
    int depth = 0;                 ///< groups around it
    int occurrence = 0;            ///< of a repeat's heading: 1-based
    QString path;                  ///< with positions: "/data/child[2]/name"
    LabelByLanguage labels;        ///< what the text quotes is filled in where it is another answer
    QString value;                 ///< as sealed
    bool isAcknowledged = false;   ///< not answered but agreed to have been read
    std::vector<CodeLabel> chosen; ///< of a select: what was chosen, in its order
    QString nonresponse;           ///< the reason given, or empty
    QString language;              ///< in which it was on the screen; empty: not noted
    QStringList comments;
    bool isFlagged = false;
    QString flag; ///< its reason
};

/// An interview as it was sealed, without recalculating anything: what a coordinator reads.
struct InterviewReading
{
    QString formTitle;
    QStringList languages; ///< of the form
    std::vector<ReadLine> lines;
    QStringList comments; ///< about the whole

    /// Errors of form::readInstance().
    [[nodiscard]] static Result<InterviewReading> of(const form::FormDefinition &form,
                                                     const record::InterviewContent &content);
};

} // namespace saltbush::dataset
