// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace saltbush::app
{

/// One code and its sentence in the source language (English), marked for translation. %1, %2 … are
/// the error's facts.
struct Sentence
{
    std::string_view code;
    const char *text;
};

/// lupdate takes the code for the context (./dev translations: -tr-function-alias), so that a
/// translator sees what happened.
#define SAY(code, text)                                                                            \
    {                                                                                              \
        code, text                                                                                 \
    }

// One table an area, so that a translator and a maintainer find what belongs together.
[[nodiscard]] std::span<const Sentence> formSentences();      ///< form, xpath, interview, steps
[[nodiscard]] std::span<const Sentence> workbookSentences();  ///< xlsform
[[nodiscard]] std::span<const Sentence> workspaceSentences(); ///< disk, storage, crypto, study, cli
[[nodiscard]] std::span<const Sentence> ledgerSentences();    ///< record, consent, sync, dataset
[[nodiscard]] std::span<const Sentence> auditSentences();     ///< findings of the ethics reviewer

} // namespace saltbush::app
