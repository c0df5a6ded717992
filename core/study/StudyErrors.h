// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace saltbush::study
{

// --- workspaces ---
inline constexpr ErrorCode notAWorkspace{"study.not-a-workspace"};
inline constexpr ErrorCode workspaceExists{"study.workspace-exists"};
/// Another window or command has it (retry later).
inline constexpr ErrorCode workspaceInUse{"study.workspace-in-use"};
/// Fact: the file that is damaged, "workspace.json" or "data.db".
inline constexpr ErrorCode workspaceDamaged{"study.workspace-damaged"};
/// Written by a later version of the program.
inline constexpr ErrorCode newerFormat{"study.newer-format"};
inline constexpr ErrorCode wrongPassphrase{"study.wrong-passphrase"};
inline constexpr ErrorCode noSuchPerson{"study.no-such-person"};
inline constexpr ErrorCode nicknameTaken{"study.nickname-taken"};
inline constexpr ErrorCode badNickname{"study.bad-nickname"};
inline constexpr ErrorCode emptyPassphrase{"study.empty-passphrase"};
/// A slot whose passphrase would be too cheap to guess: not made by what ships.
inline constexpr ErrorCode slotRefused{"study.slot-refused"};

// --- the study and its packages ---
/// No package has come yet: practice only.
inline constexpr ErrorCode noPackage{"study.no-package"};
inline constexpr ErrorCode otherStudy{"study.other-study"};
inline constexpr ErrorCode onlyResearchersShare{"study.only-researchers-share"};
inline constexpr ErrorCode packageMalformed{"study.package-malformed"};
inline constexpr ErrorCode packageForged{"study.package-forged"};
/// Two coordinators published from one version: this one lacks what the installed one has. The next
/// that either publishes joins both.
inline constexpr ErrorCode packageForked{"study.package-forked"};
/// Sealed to others: this device is not (or no longer) enrolled.
inline constexpr ErrorCode packageNotForUs{"study.package-not-for-us"};
/// Names a role key that nothing can be sealed to.
inline constexpr ErrorCode packageKeyUnusable{"study.package-key-unusable"};
/// The person's role does not allow it.
inline constexpr ErrorCode notAllowed{"study.not-allowed"};
inline constexpr ErrorCode noSuchForm{"study.no-such-form"};
inline constexpr ErrorCode noSuchStaff{"study.no-such-staff"};
/// The source of a study has errors: see its problems.
inline constexpr ErrorCode sourceInvalid{"study.source-invalid"};
/// Two forms of a source have the same id (fact).
inline constexpr ErrorCode formTwice{"study.form-twice"};
/// A source without any form.
inline constexpr ErrorCode noForm{"study.no-form"};

// --- joining ---
inline constexpr ErrorCode invitationMalformed{"study.invitation-malformed"};
inline constexpr ErrorCode requestMalformed{"study.request-malformed"};
/// Names a key that nothing can be sealed to.
inline constexpr ErrorCode requestKeyUnusable{"study.request-key-unusable"};
/// No invitation of this workspace opens the request.
inline constexpr ErrorCode requestUnknown{"study.request-unknown"};
inline constexpr ErrorCode invitationUsed{"study.invitation-used"};

// --- JSON ---
inline constexpr ErrorCode jsonMalformed{"study.json-malformed"};    ///< place: line
inline constexpr ErrorCode jsonUnknownKey{"study.json-unknown-key"}; ///< place: node
inline constexpr ErrorCode jsonMissingKey{"study.json-missing-key"}; ///< place: node
inline constexpr ErrorCode jsonWrongValue{"study.json-wrong-value"}; ///< place: node

// --- participants and interviews ---
inline constexpr ErrorCode codeMistyped{"study.code-mistyped"}; ///< check character does not fit
inline constexpr ErrorCode codeTooShort{"study.code-too-short"};
inline constexpr ErrorCode codeTooLong{"study.code-too-long"};
inline constexpr ErrorCode codeStrangeCharacter{"study.code-strange-character"}; ///< fact: which
inline constexpr ErrorCode codeUnknown{"study.code-unknown"};
inline constexpr ErrorCode noSuchSite{"study.no-such-site"};
inline constexpr ErrorCode noSuchParticipant{"study.no-such-participant"};
inline constexpr ErrorCode noSuchDraft{"study.no-such-draft"};
/// An open interview of somebody else in this workspace.
inline constexpr ErrorCode notYourDraft{"study.not-your-draft"};
/// What is left of an interview that is over could not be removed: tried again at each unlock.
inline constexpr ErrorCode notSwept{"study.not-swept"};
/// Files of the outbox could not be put in order: tried again at each unlock.
inline constexpr ErrorCode outboxUntidy{"study.outbox-untidy"};

} // namespace saltbush::study
