// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InterviewConsent.h"

#include "app/cli/Study.h"
#include "core/consent/EntryCheck.h"

namespace saltbush::app
{

namespace
{

using consent::ConsentDocument;
using consent::Scope;

/// "take-part=yes audio=no" → scopes.
Result<std::map<QString, bool>> readScopes(const QString &given)
{
    std::map<QString, bool> scopes;
    for (const QString &word : given.split(u' ', Qt::SkipEmptyParts)) {
        const QString answer = word.section(u'=', 1);
        if (answer != QLatin1StringView("yes") && answer != QLatin1StringView("no"))
            return fail(Error{interviews::badConsent}.with(word));
        scopes[word.section(u'=', 0, 0)] = answer == QLatin1StringView("yes");
    }
    return scopes;
}

/// Who says no to taking part says no to everything, asked for or not.
void heedNo(consent::NewEntry &entry, const ConsentDocument &document)
{
    const bool isNo = std::ranges::any_of(document.scopes, [&](const Scope &scope) {
        const auto answer = entry.scopes.find(scope.id);
        return scope.required && answer != entry.scopes.end() && !answer->second;
    });
    if (!isNo)
        return;
    entry.kind = consent::EntryKind::Declined;
    for (const Scope &scope : document.scopes)
        entry.scopes[scope.id] = false;
}

} // namespace

void addConsentOptions(CLI::App &command, ConsentOptions &options)
{
    command.add_option("--consent", options.scopes,
                       "every scope answered: \"take-part=yes audio=no\"; take-part=no: declined");
    command.add_option("--mode", options.mode,
                       "verbal, witnessed, signed, audio-recorded, implied");
    command.add_option("--consent-language", options.language, "language the text was read in");
    command.add_flag("--eligible", options.eligible, "the participant is eligible");
    command.add_flag("--capable", options.capable, "the participant can decide for herself");
    command.add_flag("--understood", options.understood,
                     "the questions about the text were answered");
}

Result<consent::NewEntry> consentEntry(study::Workspace &workspace, const ConsentOptions &options,
                                       const QString &formId)
{
    SALTBUSH_TRY_ASSIGN(const consent::Documents documents, consent::Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(const ConsentDocument *document, documents.forForm(formId));
    const auto mode = consent::modeNamed(text(options.mode));
    if (!mode)
        return fail(Error{consent::modeNotAllowed}.with(text(options.mode)));
    SALTBUSH_TRY_ASSIGN(const auto scopes, readScopes(text(options.scopes)));
    consent::NewEntry entry{.participant = {},
                            .document = document->id,
                            .version = document->version,
                            .language = options.language.empty()
                                ? document->languages.begin()->first
                                : text(options.language),
                            .mode = *mode,
                            .scopes = scopes,
                            .eligible = options.eligible,
                            .capable = options.capable};
    for (const consent::ComprehensionQuestion &question : document->comprehension)
        entry.comprehension.push_back({question.id, options.understood});
    heedNo(entry, *document);
    SALTBUSH_TRY(consent::checkEntry(entry, *document, workspace.clockTime()));
    return entry;
}

} // namespace saltbush::app
