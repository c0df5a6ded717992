// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/EntryCheck.h"

namespace saltbush::consent
{

namespace
{

/// Every scope answered, none that the document does not have.
Result<void> checkScopes(const NewEntry &entry, const ConsentDocument &document)
{
    for (const Scope &scope : document.scopes) {
        const auto answer = entry.scopes.find(scope.id);
        if (answer == entry.scopes.end())
            return fail(Error{scopeUnanswered}.with(scope.id));
        if (grants(entry.kind) && scope.required && !answer->second)
            return fail(Error{scopeRequired}.with(scope.id));
    }
    for (const auto &[scope, agreed] : entry.scopes)
        if (!document.scope(scope))
            return fail(Error{scopeUnknown}.with(scope));
    return ok();
}

Result<void> checkComprehension(const NewEntry &entry, const ConsentDocument &document)
{
    for (const ComprehensionQuestion &question : document.comprehension)
        if (std::ranges::find(entry.comprehension, question.id, &ComprehensionAnswer::question)
            == entry.comprehension.end())
            return fail(Error{comprehensionMissing}.with(question.id));
    return ok();
}

Result<void> checkReason(const NewEntry &entry)
{
    if (entry.kind == EntryKind::Corrected && (entry.reason.isEmpty() || !entry.corrects))
        return fail(reasonMissing);
    return ok();
}

} // namespace

Result<void> checkEntry(const NewEntry &entry, const ConsentDocument &document, UtcTime now)
{
    SALTBUSH_TRY(document.textHash(entry.language));
    SALTBUSH_TRY(checkReason(entry));
    // Who says no, takes it back or gets a copy is heard whatever the document says by now.
    if (entry.kind == EntryKind::Withdrawn || entry.kind == EntryKind::CopyGiven)
        return ok();
    if (!document.allows(entry.mode))
        return fail(Error{modeNotAllowed}.with(nameOf(entry.mode)));
    SALTBUSH_TRY(checkScopes(entry, document));
    if (!grants(entry.kind))
        return ok();
    SALTBUSH_TRY(document.usableAt(now));
    if (!entry.eligible)
        return fail(notEligible);
    if (!entry.capable)
        return fail(noCapacity);
    return checkComprehension(entry, document);
}

} // namespace saltbush::consent
