// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentWords.h"

#include "app/common/Messages.h"
#include "app/common/TimeWords.h"
#include "core/form/Language.h"

namespace saltbush::app
{

namespace
{

class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::ConsentWords)
};

} // namespace

ConsentState consentState(const consent::Ledger &ledger, const consent::LocalConsent *local,
                          const QString &formId)
{
    if (!local)
        return {ConsentWords::tr("Not asked yet"), {}, Sign::Dash, Tone::Muted};
    const auto allowed = ledger.allows(*local, formId);
    if (allowed)
        return {ConsentWords::tr("In force"), {}, Sign::Check, Tone::Primary};
    const ErrorCode code = allowed.error().code;
    if (code == consent::declined)
        return {ConsentWords::tr("Said no"), sentence(allowed.error()), Sign::Close, Tone::Muted};
    if (code == consent::withdrawn)
        return {ConsentWords::tr("Taken back"),
                ConsentWords::tr("No interview can begin or go on."), Sign::Warning,
                Tone::Attention, true};
    return {ConsentWords::tr("To be asked again"), sentence(allowed.error()), Sign::Info,
            Tone::Attention};
}

QString modeWords(consent::Mode mode)
{
    switch (mode) {
    case consent::Mode::Verbal:
        return ConsentWords::tr("Said aloud");
    case consent::Mode::Witnessed:
        return ConsentWords::tr("Said before a witness");
    case consent::Mode::Signed:
        return ConsentWords::tr("Signed");
    case consent::Mode::AudioRecorded:
        return ConsentWords::tr("Recorded");
    case consent::Mode::Implied:
        return ConsentWords::tr("By answering");
    }
    return {};
}

QString kindWords(consent::EntryKind kind)
{
    switch (kind) {
    case consent::EntryKind::Given:
        return ConsentWords::tr("Agreed");
    case consent::EntryKind::Declined:
        return ConsentWords::tr("Said no");
    case consent::EntryKind::Changed:
        return ConsentWords::tr("Changed what is agreed");
    case consent::EntryKind::Withdrawn:
        return ConsentWords::tr("Took it back");
    case consent::EntryKind::ReConsented:
        return ConsentWords::tr("Agreed again");
    case consent::EntryKind::CopyGiven:
        return ConsentWords::tr("Was given a copy");
    case consent::EntryKind::Corrected:
        return ConsentWords::tr("Corrected");
    }
    return {};
}

QString scopeWords(const consent::Scope &scope)
{
    if (scope.required)
        return ConsentWords::tr("Without a yes here there is no interview, and that is fine.");
    if (scope.id == QLatin1String("audio"))
        return ConsentWords::tr("Yes: sound may be recorded. No: nothing is recorded.");
    if (scope.id == QLatin1String("quote"))
        return ConsentWords::tr(
            "Yes: open answers may be quoted. No: they are read, never quoted.");
    if (scope.id == QLatin1String("contact-again"))
        return ConsentWords::tr("Yes: somebody may ask again. No: nobody will.");
    if (scope.id == QLatin1String("share"))
        return ConsentWords::tr("Yes: answers may be shared with others as the text says. No: they "
                                "stay with this study.");
    return ConsentWords::tr("The interview goes on after a no, too.");
}

QString approvalWords(const consent::ConsentDocument &document)
{
    if (!document.approval)
        return ConsentWords::tr("Not approved yet: no consent can be taken with it.");
    const QString &reference = document.approval->reference;
    return document.approval->signature
        ? ConsentWords::tr("%1, signed by an ethics reviewer").arg(reference)
        : ConsentWords::tr("%1, on the word of the coordinator").arg(reference);
}

QString validityWords(const consent::ConsentDocument &document, UtcTime now)
{
    QString words = ConsentWords::tr("no end date");
    if (document.validFrom && document.validUntil)
        words = ConsentWords::tr("%1 to %2")
                    .arg(dayWords(*document.validFrom), dayWords(*document.validUntil));
    else if (document.validFrom)
        words = ConsentWords::tr("from %1").arg(dayWords(*document.validFrom));
    else if (document.validUntil)
        words = ConsentWords::tr("until %1").arg(dayWords(*document.validUntil));
    if (document.validFrom && now < *document.validFrom)
        return ConsentWords::tr("%1 (not begun)").arg(words);
    if (document.validUntil && now >= *document.validUntil)
        return ConsentWords::tr("%1 (over)").arg(words);
    return words;
}

QString languageNames(const consent::ConsentDocument &document)
{
    QStringList names;
    for (const auto &[language, text] : document.languages)
        names << languageName(language);
    return names.join(QStringLiteral(" · "));
}

TextInLanguage textIn(const study::TextByLanguage &texts, const QString &language)
{
    const auto found = texts.find(language);
    if (found != texts.end())
        return {found->second, language};
    if (texts.empty())
        return {};
    const auto english = texts.find(QStringLiteral("en"));
    const auto other = english == texts.end() ? texts.begin() : english;
    return {other->second, other->first};
}

QString readersLanguage(const consent::ConsentDocument &document, const QStringList &studyLanguages)
{
    for (const QString &wanted : QStringList{QLocale().name()} + studyLanguages)
        for (const auto &[language, text] : document.languages)
            if (form::areSameLanguage(language, wanted))
                return language;
    return document.languages.empty() ? QString() : document.languages.begin()->first;
}

QString titleOf(const consent::ConsentDocument &document, const QString &language)
{
    const auto found = document.languages.find(language);
    return found == document.languages.end() || found->second.title.isEmpty() ? document.id
                                                                              : found->second.title;
}

} // namespace saltbush::app
