// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"
#include "app/widgets/TextLabel.h"
#include "core/consent/Ledger.h"

namespace saltbush::app
{

/// How it stands with a participant's consent, for a list and beside it.
struct ConsentState
{
    QString words;       ///< "In force"
    QString explanation; ///< what it means for an interview; may be empty
    Sign sign = Sign::Dash;
    Tone tone = Tone::Muted;
    bool isTakenBack = false; ///< only a conversation can change that
};

/// `local`: what was said last; nullptr: nothing.
[[nodiscard]] ConsentState consentState(const consent::Ledger &ledger,
                                        const consent::LocalConsent *local, const QString &formId);

/// What consent documents and entries say, in the interface's language.
[[nodiscard]] QString modeWords(consent::Mode mode);
[[nodiscard]] QString kindWords(consent::EntryKind kind);
/// What a yes and a no to it mean.
[[nodiscard]] QString scopeWords(const consent::Scope &scope);
[[nodiscard]] QString approvalWords(const consent::ConsentDocument &document);
[[nodiscard]] QString validityWords(const consent::ConsentDocument &document, UtcTime now);
[[nodiscard]] QString languageNames(const consent::ConsentDocument &document);

/// The text in a language; where there is none, another that `shownIn` names.
struct TextInLanguage
{
    QString text, shownIn;
};
[[nodiscard]] TextInLanguage textIn(const study::TextByLanguage &texts, const QString &language);
/// The document's language for who works in this window: that of the interface, else the first of
/// the study's that it has, else any.
[[nodiscard]] QString readersLanguage(const consent::ConsentDocument &document,
                                      const QStringList &studyLanguages);
/// In that language; its id where it has no title there.
[[nodiscard]] QString titleOf(const consent::ConsentDocument &document, const QString &language);

} // namespace saltbush::app
