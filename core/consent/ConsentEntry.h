// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/consent/ConsentDocument.h"

namespace saltbush::consent
{

/// What an entry of the ledger says happened. Names are part of the format.
enum class EntryKind { Given, Declined, Changed, Withdrawn, ReConsented, CopyGiven, Corrected };

/// "given", "declined", "changed", "withdrawn", "re-consented", "copy-given", "corrected".
[[nodiscard]] QString nameOf(EntryKind kind);
[[nodiscard]] std::optional<EntryKind> entryKindNamed(const QString &name);
/// Whether a consent can be in force by an entry of this kind.
[[nodiscard]] bool grants(EntryKind kind);

struct ComprehensionAnswer
{
    QString question;
    bool understood = false;
};

/// Ties an entry to a participant without naming her: BLAKE2b-256 of salt and id.
struct Commitment
{
    crypto::Hash256 value;

    [[nodiscard]] static Commitment to(ParticipantId participant, QByteArrayView salt);
    friend bool operator==(const Commitment &, const Commitment &) = default;
};
inline constexpr int commitmentSaltSize = 32;

/// The content of a record of kind Consent. CONSENT_JSON.md, "Entry".
struct ConsentEntry
{
    EntryKind kind = EntryKind::Given;
    Commitment participant;
    QString document;
    int version = 0;
    QString language;
    crypto::Hash256 textHash; ///< of what was shown or read out
    Mode mode = Mode::Verbal;
    std::map<QString, bool> scopes; ///< every scope of the document, answered
    bool eligible = false, capable = false;
    QString interpreter; ///< language of the interpreter; empty: none
    std::vector<ComprehensionAnswer> comprehension;
    QString reason;                   ///< why changed, withdrawn or corrected
    std::optional<RecordId> corrects; ///< or merely follows: CONSENT_JSON.md
    StaffId staff;
    DeviceId device;
    UtcTime time;

    /// Canonical JSON: what is sealed.
    [[nodiscard]] QByteArray encode() const;
    /// `consent.entry-malformed`.
    [[nodiscard]] static Result<ConsentEntry> decode(const QByteArray &bytes);
};

} // namespace saltbush::consent
