// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::consent
{

// --- documents ---
/// The document lacks something that a value of the JSON needs: place.node says what.
inline constexpr ErrorCode badDocument{"consent.bad-document"};
inline constexpr ErrorCode noSuchDocument{"consent.no-such-document"};
inline constexpr ErrorCode notApproved{"consent.not-approved"};
inline constexpr ErrorCode notYetValid{"consent.not-yet-valid"};
inline constexpr ErrorCode expired{"consent.expired"};
inline constexpr ErrorCode noSuchLanguage{"consent.no-such-language"}; ///< fact: the language
inline constexpr ErrorCode modeNotAllowed{"consent.mode-not-allowed"}; ///< fact: the mode

// --- entries ---
inline constexpr ErrorCode entryMalformed{"consent.entry-malformed"};
inline constexpr ErrorCode scopeUnanswered{"consent.scope-unanswered"}; ///< fact: the scope
inline constexpr ErrorCode scopeUnknown{"consent.scope-unknown"};       ///< fact: the scope
inline constexpr ErrorCode scopeRequired{"consent.scope-required"};     ///< fact: the scope
inline constexpr ErrorCode notEligible{"consent.not-eligible"};
inline constexpr ErrorCode noCapacity{"consent.no-capacity"};
inline constexpr ErrorCode comprehensionMissing{"consent.comprehension-missing"};
inline constexpr ErrorCode reasonMissing{"consent.reason-missing"};

// --- in force ---
/// Nothing was given here: the question is (again) to be asked.
inline constexpr ErrorCode notGiven{"consent.not-given"};
inline constexpr ErrorCode declined{"consent.declined"};
inline constexpr ErrorCode withdrawn{"consent.withdrawn"};
inline constexpr ErrorCode formNotCovered{"consent.form-not-covered"}; ///< fact: the form
/// The document was replaced by one that asks for consent again.
inline constexpr ErrorCode outdated{"consent.outdated"};

/// An audit that somebody stopped.
inline constexpr ErrorCode cancelled{"consent.cancelled"};

/// Finish was begun and cannot be ended (place: the interview; fact: why). It stays as it is.
inline constexpr ErrorCode unfinished{"consent.unfinished"};

} // namespace saltbush::consent
