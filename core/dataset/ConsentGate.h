// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/EntryBook.h"
#include "core/study/InterviewBook.h"

namespace saltbush::dataset
{

/// Why an interview stays out of a dataset. Names stand in export_report.json.
enum class LeftOut {
    NoConsent,      ///< made without naming a consent entry
    ConsentUnknown, ///< its consent entry is not here (yet)
    ConsentOfOther, ///< the entry that it names is another participant's
    Declined,
    Withdrawn,
    ScopeRefused, ///< one of the scopes asked for was not given
    FormUnknown,  ///< no package brought the form that it was made with
    Damaged,      ///< its submission is not readable as that form
};
/// "no-consent", "consent-unknown", "consent-of-other", "declined", "withdrawn", "scope-refused",
/// "form-unknown", "damaged".
[[nodiscard]] QString nameOf(LeftOut reason);

/// Asks, for every interview, whether what its participant said last lets it be exported. Who
/// withdraws takes back the interviews made until then, for good.
class ConsentGate
{
public:
    /// Besides taking part, each of `scopes` must have been consented to. `asked`: scopes that the
    /// study asks for.
    ConsentGate(const consent::EntryBook &entries, QStringList scopes, QStringList asked = {});

    /// Nothing: it may go out.
    [[nodiscard]] Result<std::optional<LeftOut>>
    reasonAgainst(const study::MergedInterview &interview) const;
    /// Whether the participant agreed to all of these that she was asked for, or the study asks
    /// for: who took part before it did has not agreed.
    [[nodiscard]] Result<bool> allowsAll(const study::MergedInterview &interview,
                                         const QStringList &scopes) const;

private:
    const consent::EntryBook &m_entries;
    QStringList m_scopes, m_asked;
};

} // namespace saltbush::dataset
