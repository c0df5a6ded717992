// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ConsentGate.h"

#include "core/dataset/LastWord.h"

#include <array>

namespace saltbush::dataset
{

QString nameOf(LeftOut reason)
{
    constexpr std::array names{"no-consent",    "consent-unknown", "declined", "withdrawn",
                               "scope-refused", "form-unknown",    "damaged"};
    return QString::fromLatin1(names[std::size_t(reason)]);
}

ConsentGate::ConsentGate(const consent::EntryBook &entries, QStringList scopes)
    : m_entries(entries)
    , m_scopes(std::move(scopes))
{
}

Result<std::optional<LeftOut>>
ConsentGate::reasonAgainst(const study::MergedInterview &interview) const
{
    using Reason = std::optional<LeftOut>;
    if (!interview.consentEntry)
        return Reason(LeftOut::NoConsent);
    SALTBUSH_TRY_ASSIGN(const auto made, m_entries.find(*interview.consentEntry));
    if (!made)
        return Reason(LeftOut::ConsentUnknown);
    SALTBUSH_TRY_ASSIGN(const auto entries, m_entries.of(made->entry.participant));
    LastWord word;
    for (const consent::MergedEntry &entry : entries)
        word.hear(entry);
    if (word.kind() == consent::EntryKind::Withdrawn)
        return Reason(LeftOut::Withdrawn);
    if (!consent::grants(word.kind()))
        return Reason(LeftOut::Declined);
    for (const QString &scope : m_scopes) {
        const auto given = word.scopes().find(scope);
        if (given == word.scopes().end() || !given->second)
            return Reason(LeftOut::ScopeRefused);
    }
    return Reason();
}

} // namespace saltbush::dataset
