// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentDocument.h"

#include "core/study/CanonicalJson.h"

namespace saltbush::consent
{

QByteArray ConsentDocument::signedBytes() const
{
    ConsentDocument unsignedDocument = *this;
    if (unsignedDocument.approval)
        unsignedDocument.approval->signature.reset();
    return study::toCanonicalJson(unsignedDocument.toJson());
}

Result<crypto::Hash256> ConsentDocument::textHash(const QString &language) const
{
    const auto found = languages.find(language);
    if (found == languages.end())
        return fail(Error{noSuchLanguage}.with(language));
    return crypto::hash(found->second.text.toUtf8());
}

bool ConsentDocument::covers(const QString &formId) const
{
    return forms.isEmpty() || forms.contains(formId);
}

bool ConsentDocument::allows(Mode mode) const
{
    return std::ranges::find(modes, mode) != modes.end();
}

const Scope *ConsentDocument::scope(const QString &scopeId) const
{
    const auto found = std::ranges::find(scopes, scopeId, &Scope::id);
    return found == scopes.end() ? nullptr : &*found;
}

Result<void> ConsentDocument::usableAt(UtcTime time) const
{
    if (!approval)
        return fail(notApproved);
    if (validFrom && time < *validFrom)
        return fail(notYetValid);
    if (validUntil && time >= *validUntil)
        return fail(expired);
    return ok();
}

} // namespace saltbush::consent
