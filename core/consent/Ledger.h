// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentEntry.h"
#include "core/consent/ConsentInForce.h"
#include "core/consent/Documents.h"
#include "core/storage/Migrations.h"
#include "core/study/Participants.h"

#include <functional>
#include <span>

namespace saltbush::consent
{

/// What a person did about consent, as a screen or the command line gathered it.
struct NewEntry
{
    EntryKind kind = EntryKind::Given;
    ParticipantId participant;
    QString document;
    int version = 0;
    QString language;
    Mode mode = Mode::Verbal;
    std::map<QString, bool> scopes; ///< no default: every one must be there
    bool eligible = false, capable = false;
    QString interpreter = {};
    std::vector<ComprehensionAnswer> comprehension = {};
    QString reason = {};
    std::optional<RecordId> corrects = {}; ///< nothing: names the one that decided before
};

/// What this workspace itself keeps of a participant's consent.
struct LocalConsent
{
    ParticipantId participant;
    QByteArray salt;
    RecordId entry;
    EntryKind kind = EntryKind::Given;
    QString document;
    int version = 0;
    std::map<QString, bool> scopes;
    UtcTime time;
    std::optional<RecordId> corrects = {}; ///< or the one that decided before, if any
};

/// Somebody, as she is kept here, and what she said.
struct WhoSaid
{
    study::Participant who;
    LocalConsent said;
};

/// The consents that were asked for here, and what is in force. One thread.
class Ledger
{
public:
    /// Brings its tables up to date.
    [[nodiscard]] static Result<Ledger> open(study::Workspace &workspace);

    /// Checks, seals to coordinators and reviewers, appends: durable when it returns. Taken back:
    /// this person's open interviews with the participant are discarded with it, and what her
    /// finished ones let this laptop remember (study::KeptEntities); nothing of them can be read
    /// again (where the disk did not let go of it, from the next unlock on). Codes of
    /// ConsentErrors.h say what is not right.
    Result<LocalConsent> add(const NewEntry &entry);
    /// The same of somebody who was met and may not be kept yet (Participants::keep()): she and
    /// what she said are kept, or neither.
    Result<WhoSaid> add(const NewEntry &entry, const study::Participant &met);
    /// The one that decides (Standing), if anything was said.
    [[nodiscard]] Result<std::optional<LocalConsent>> latest(ParticipantId participant) const;
    /// The same of everybody who said something, in one look.
    [[nodiscard]] Result<std::map<ParticipantId, LocalConsent>> latest() const;
    /// Whether an open interview may go on: `consent.not-given`, `consent.declined`,
    /// `consent.withdrawn`. A document that is outdated or expired meanwhile ends none.
    [[nodiscard]] Result<void> mayGoOn(ParticipantId participant) const;
    /// Whether what was said lets this form begin now: the errors of inForce() but the first.
    [[nodiscard]] Result<void> allows(const LocalConsent &local, const QString &formId) const;
    /// Everything that was said, oldest first.
    [[nodiscard]] Result<std::vector<LocalConsent>> history(ParticipantId participant) const;

    /// `consent.not-given`, `consent.declined`, `consent.withdrawn`, `consent.form-not-covered`,
    /// `consent.outdated`, and ConsentDocument::usableAt().
    [[nodiscard]] Result<ConsentInForce> inForce(ParticipantId participant,
                                                 const QString &formId) const;

private:
    using Work = std::function<Result<void>()>; ///< in the transaction of the entry

    Ledger(study::Workspace &workspace, Documents documents);
    Result<LocalConsent> note(const NewEntry &entry, const Work &before);
    Result<void> seal(const LocalConsent &local, const QByteArray &content,
                      const std::optional<RecordId> &corrects, const Work &before);
    Result<void> keep(const LocalConsent &local);
    Result<void> forgetAllOf(ParticipantId participant);
    [[nodiscard]] Result<QByteArray> saltOf(ParticipantId participant) const;

    study::Workspace *m_workspace;
    Documents m_documents;
};

/// The tables of this folder, module "consent".
[[nodiscard]] std::span<const storage::Migration> migrations();

} // namespace saltbush::consent
