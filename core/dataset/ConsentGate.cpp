// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ConsentGate.h"

#include <algorithm>
#include <array>

namespace saltbush::dataset
{

QString nameOf(LeftOut reason)
{
    constexpr std::array names{"no-consent", "consent-unknown", "consent-of-other", "declined",
                               "withdrawn",  "scope-refused",   "form-unknown",     "damaged"};
    return QString::fromLatin1(names[std::size_t(reason)]);
}

namespace
{

using consent::MergedEntry;

/// The commitment that an interview opens: of its participant, with the salt that it brings.
std::optional<consent::Commitment> commitmentOf(const study::MergedInterview &interview)
{
    const auto participant =
        ParticipantId::fromString(interview.property(study::property::participant));
    const QByteArray salt =
        QByteArray::fromHex(interview.property(study::property::consentSalt).toLatin1());
    if (!participant || salt.size() != consent::commitmentSaltSize)
        return std::nullopt;
    return consent::Commitment::to(*participant, salt);
}

} // namespace

ConsentGate::ConsentGate(const consent::EntryBook &entries, QStringList scopes, QStringList asked)
    : m_entries(entries)
    , m_scopes(std::move(scopes))
    , m_asked(std::move(asked))
{
}

Result<std::optional<LeftOut>>
ConsentGate::reasonAgainst(const study::MergedInterview &interview) const
{
    using Reason = std::optional<LeftOut>;
    if (!interview.consentEntry)
        return Reason(LeftOut::NoConsent);
    SALTBUSH_TRY_ASSIGN(const auto made, m_entries.find(*interview.consentEntry));
    if (made.empty())
        return Reason(LeftOut::ConsentUnknown);
    const auto commitment = commitmentOf(interview);
    const auto mine = std::ranges::find_if(made, [&](const MergedEntry &entry) {
        return commitment && entry.entry.participant == *commitment;
    });
    if (mine == made.end())
        return Reason(LeftOut::ConsentOfOther);
    SALTBUSH_TRY_ASSIGN(const consent::LastWord word, m_entries.wordOf(*commitment));
    if (word.isWithdrawn(*mine))
        return Reason(LeftOut::Withdrawn);
    if (!word.isInForce())
        return Reason(LeftOut::Declined);
    const std::map<QString, bool> &scopes = word.decisive()->entry.scopes;
    for (const QString &scope : m_scopes) {
        const auto given = scopes.find(scope);
        if (given == scopes.end() || !given->second)
            return Reason(LeftOut::ScopeRefused);
    }
    return Reason();
}

Result<bool> ConsentGate::allowsAll(const study::MergedInterview &interview,
                                    const QStringList &scopes) const
{
    const auto commitment = commitmentOf(interview);
    if (scopes.isEmpty() || !commitment)
        return scopes.isEmpty();
    SALTBUSH_TRY_ASSIGN(const consent::LastWord word, m_entries.wordOf(*commitment));
    if (!word.isInForce())
        return false;
    const std::map<QString, bool> &said = word.decisive()->entry.scopes;
    return std::ranges::all_of(scopes, [&](const QString &scope) {
        const auto answer = said.find(scope);
        return answer == said.end() ? !m_asked.contains(scope) : answer->second;
    });
}

} // namespace saltbush::dataset
