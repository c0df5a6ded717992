// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ConsentGate.h"

#include <array>

namespace saltbush::dataset
{

QString nameOf(LeftOut reason)
{
    constexpr std::array names{"no-consent",    "consent-unknown", "declined", "withdrawn",
                               "scope-refused", "form-unknown",    "damaged"};
    return QString::fromLatin1(names[std::size_t(reason)]);
}

namespace
{

/// What a participant said last, and the scopes as they stand now.
struct LastWord
{
    consent::EntryKind kind = consent::EntryKind::Declined;
    std::map<QString, bool> scopes;
};

/// A correction changes what it corrects and nothing else: one that is made after a withdrawal does
/// not undo it. Whatever the clocks say, a withdrawal dated tomorrow is one.
LastWord lastWordOf(const std::vector<consent::MergedEntry> &entries)
{
    LastWord word;
    RecordId decided;
    for (const consent::MergedEntry &merged : entries) {
        const consent::ConsentEntry &entry = merged.entry;
        if (entry.kind == consent::EntryKind::CopyGiven)
            continue;
        const bool isCorrection = entry.kind == consent::EntryKind::Corrected;
        if (isCorrection && entry.corrects != decided)
            continue;
        if (!isCorrection)
            word.kind = entry.kind;
        decided = merged.record;
        word.scopes = entry.scopes;
    }
    return word;
}

} // namespace

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
    const LastWord word = lastWordOf(entries);
    if (word.kind == consent::EntryKind::Withdrawn)
        return Reason(LeftOut::Withdrawn);
    if (!consent::grants(word.kind))
        return Reason(LeftOut::Declined);
    for (const QString &scope : m_scopes) {
        const auto given = word.scopes.find(scope);
        if (given == word.scopes.end() || !given->second)
            return Reason(LeftOut::ScopeRefused);
    }
    return Reason();
}

} // namespace saltbush::dataset
