// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Forms.h"
#include "core/xlsform/TranslatedTexts.h"

namespace saltbush::app
{

/// How far a form's texts are in one of its languages.
struct LanguageState
{
    QString language;
    int texts = 0;
    int toBeChecked = 0; ///< made by a machine
    std::vector<xlsform::TranslatedText> missing;
};

/// A questionnaire that is being made: the form, or what is wrong with it, errors first; and its
/// translations. Plain facts, safe to make on another thread.
struct DeskForm
{
    QString path;
    form::SharedForm form;      ///< as it will be asked; nullptr where there are errors
    form::SharedForm unskipped; ///< the same without any rule of relevance: every question is seen
    std::vector<Problem> problems;
    qsizetype errors = 0;                 ///< the first so many of the problems
    std::vector<LanguageState> languages; ///< empty where there is only one
    bool hasMarks = false;                ///< the workbook says which translations a machine made

    /// Reads, converts and compiles; a file that cannot be read is one with one error.
    [[nodiscard]] static DeskForm read(const QString &path);
};

/// The XForm without relevance.
[[nodiscard]] QByteArray withoutRelevance(const QByteArray &xml);

} // namespace saltbush::app
