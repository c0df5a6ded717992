// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::record
{

/// What a record is. Registered numbers: never reused, never changed. Numbers that are not listed
/// here are legal: such records are verified, kept and forwarded without being understood.
enum class Kind : quint16 {
    Interview = 1,
    Correction = 2,      ///< an interview that replaces the one it refers to
    Attachment = 3,      ///< the bare file
    Consent = 4,         ///< one entry of the consent ledger, of any of its own kinds
    ApproachCount = 5,   ///< approaches of one day, site and language
    ParticipantLink = 6, ///< which code belongs to which participant
    WithdrawalRequest = 7,
    Tombstone = 8,         ///< what is to be erased everywhere
    Receipt = 9,           ///< what is held, and where
    Checkpoint = 10,       ///< a signed state of a ledger
    Grant = 11,            ///< record keys for a role that came later
    MembershipChange = 12, ///< a recipient, reviewer or device joined or left
    EpochClosed = 13,      ///< a device's word that its epoch ended at a sequence number
    WriteOff = 14,         ///< what will never arrive, named
    ExportLog = 15,
    Query = 16,    ///< a coordinator asks about a question of an interview
    Schedule = 17, ///< a visit or call-back planned, moved or done
    Review = 18,   ///< a coordinator's accept or reject, with comments
    ErasureCertificate = 19,
};

[[nodiscard]] bool isKnown(Kind kind);
/// "interview", "consent" …; "unknown-321" for numbers not listed. For `--json` and logs.
[[nodiscard]] QString nameOf(Kind kind);
/// Whether the content is the bare bytes (an attachment) rather than compressed.
[[nodiscard]] bool isBare(Kind kind);

} // namespace saltbush::record
