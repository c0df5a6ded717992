// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Ledger.h"

#include "core/consent/EntryCheck.h"
#include "core/consent/Standing.h"
#include "core/study/JsonFields.h"
#include "core/study/KeptEntities.h"

namespace saltbush::consent
{

namespace
{

LocalConsent localAt(const storage::Statement &row)
{
    return {row.id<ParticipantId>(0),
            row.bytes(1),
            row.id<RecordId>(2),
            entryKindNamed(row.text(3)).value_or(EntryKind::Withdrawn),
            row.text(4),
            int(row.integer(5)),
            study::fromColumn(row.text(6)),
            row.time(7),
            row.isNull(8) ? std::nullopt : std::optional(row.id<RecordId>(8))};
}

std::string selectLocal(std::string_view rest)
{
    return std::string("SELECT participant, salt, entry, kind, document, version, scopes, time,"
                       " corrects FROM consent_local JOIN consent_salt USING (participant) ")
        .append(rest);
}

Result<void> forEachLocal(storage::Statement rows, const std::function<void(LocalConsent)> &visit)
{
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return ok();
        visit(localAt(rows));
    }
}

/// What decides for each of the participants, told in the order in which they spoke.
Result<std::map<ParticipantId, LocalConsent>> latestOf(storage::Statement rows)
{
    std::map<ParticipantId, Standing> standings;
    std::map<ParticipantId, LocalConsent> latest;
    SALTBUSH_TRY(forEachLocal(std::move(rows), [&](LocalConsent entry) {
        const ParticipantId who = entry.participant;
        if (standings[who].hear(entry.entry, entry.kind, entry.corrects))
            latest.insert_or_assign(who, std::move(entry));
    }));
    return latest;
}

Result<void> isGranted(const LocalConsent &local)
{
    if (grants(local.kind))
        return ok();
    return fail(local.kind == EntryKind::Declined ? declined : withdrawn);
}

ConsentEntry compose(const NewEntry &entry, const crypto::Hash256 &textHash,
                     const Commitment &commitment, const study::Identity &identity,
                     const LocalConsent &local)
{
    return {entry.kind,        commitment,          entry.document, entry.version,  entry.language,
            textHash,          entry.mode,          entry.scopes,   entry.eligible, entry.capable,
            entry.interpreter, entry.comprehension, entry.reason,   local.corrects, identity.staff,
            identity.device,   local.time};
}

} // namespace

Ledger::Ledger(study::Workspace &workspace, Documents documents)
    : m_workspace(&workspace)
    , m_documents(std::move(documents))
{
}

Result<Ledger> Ledger::open(study::Workspace &workspace)
{
    SALTBUSH_TRY(storage::migrate(workspace.database(), migrations()));
    SALTBUSH_TRY_ASSIGN(Documents documents, Documents::of(workspace));
    return Ledger(workspace, std::move(documents));
}

Result<LocalConsent> Ledger::add(const NewEntry &entry)
{
    SALTBUSH_TRY(study::Participants(*m_workspace).get(entry.participant));
    return note(entry, ok);
}

Result<WhoSaid> Ledger::add(const NewEntry &entry, const study::Participant &met)
{
    study::Participant who = met;
    const auto keepHer = [&]() -> Result<void> {
        SALTBUSH_TRY_ASSIGN(who, study::Participants(*m_workspace).keep(met));
        return ok();
    };
    NewEntry hers = entry;
    hers.participant = met.id;
    SALTBUSH_TRY_ASSIGN(LocalConsent said, note(hers, keepHer));
    return WhoSaid{std::move(who), std::move(said)};
}

Result<LocalConsent> Ledger::note(const NewEntry &entry, const Work &before)
{
    SALTBUSH_TRY_ASSIGN(const ConsentDocument *document,
                        m_documents.find(entry.document, entry.version));
    SALTBUSH_TRY(checkEntry(entry, *document, m_workspace->clockTime()));
    SALTBUSH_TRY_ASSIGN(const QByteArray salt, saltOf(entry.participant));
    SALTBUSH_TRY_ASSIGN(const auto textHash, document->textHash(entry.language));
    SALTBUSH_TRY_ASSIGN(const auto last, latest(entry.participant));
    const auto follows = last ? std::optional(last->entry) : std::nullopt;
    const LocalConsent local{entry.participant,
                             salt,
                             RecordId::random(m_workspace->services().random),
                             entry.kind,
                             entry.document,
                             entry.version,
                             entry.scopes,
                             m_workspace->now(),
                             entry.corrects ? entry.corrects : follows};
    const QByteArray content = compose(entry, textHash, Commitment::to(entry.participant, salt),
                                       m_workspace->identity(), local)
                                   .encode();
    SALTBUSH_TRY(seal(local, content, entry.corrects, before));
    if (local.kind == EntryKind::Withdrawn) // what cannot be swept now is at the next unlock
        std::ignore = study::Drafts(*m_workspace).sweep();
    return local;
}

Result<void> Ledger::seal(const LocalConsent &local, const QByteArray &content,
                          const std::optional<RecordId> &corrects, const Work &before)
{
    SALTBUSH_TRY_ASSIGN(auto recipients,
                        m_workspace->recipients({study::Role::Coordinator, study::Role::Reviewer}));
    crypto::BufferSource source(content);
    record::NewRecord sealed{.kind = record::Kind::Consent,
                             .id = local.entry,
                             .time = local.time,
                             .content = source,
                             .recipients = std::move(recipients)};
    if (corrects)
        sealed.references.push_back({record::Reference::Role::Corrects, *corrects});
    const auto keepLocal = [&](const std::vector<record::Stub> &) -> Result<void> {
        SALTBUSH_TRY(before());
        if (local.kind == EntryKind::Withdrawn)
            SALTBUSH_TRY(forgetAllOf(local.participant));
        return keep(local);
    };
    SALTBUSH_TRY(m_workspace->append({std::move(sealed)}, keepLocal));
    return ok();
}

/// Who withdraws leaves nothing on this laptop that she said.
Result<void> Ledger::forgetAllOf(ParticipantId participant)
{
    SALTBUSH_TRY(study::Drafts(*m_workspace).forgetAllOf(participant));
    const study::Package *package = m_workspace->package();
    if (!package)
        return ok();
    return study::KeptEntities(m_workspace->database(), package->config.entities)
        .eraseOf(participant);
}

Result<void> Ledger::keep(const LocalConsent &local)
{
    SALTBUSH_TRY(m_workspace->database().run(
        "INSERT OR IGNORE INTO consent_salt (participant, salt) VALUES (?, ?)", local.participant,
        local.salt));
    return m_workspace->database().run(
        "INSERT INTO consent_local (entry, participant, kind, document, version, scopes, time,"
        " corrects) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        local.entry, local.participant, nameOf(local.kind), local.document, local.version,
        study::toColumn(local.scopes), local.time, local.corrects);
}

Result<QByteArray> Ledger::saltOf(ParticipantId participant) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_workspace->database().prepare(
                            "SELECT salt FROM consent_salt WHERE participant = ?", participant));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (found)
        return rows.bytes(0);
    return crypto::SecureBytes::random(commitmentSaltSize).view().toByteArray();
}

Result<std::vector<LocalConsent>> Ledger::history(ParticipantId participant) const
{
    std::vector<LocalConsent> history;
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_workspace->database().prepare(
                            selectLocal("WHERE participant = ? ORDER BY number"), participant));
    SALTBUSH_TRY(forEachLocal(std::move(rows),
                              [&](LocalConsent entry) { history.push_back(std::move(entry)); }));
    return history;
}

Result<std::optional<LocalConsent>> Ledger::latest(ParticipantId participant) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_workspace->database().prepare(
                            selectLocal("WHERE participant = ? ORDER BY number"), participant));
    SALTBUSH_TRY_ASSIGN(auto latest, latestOf(std::move(rows)));
    if (latest.empty())
        return std::optional<LocalConsent>();
    return std::optional(std::move(latest.begin()->second));
}

Result<std::map<ParticipantId, LocalConsent>> Ledger::latest() const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_workspace->database().prepare(selectLocal("ORDER BY number")));
    return latestOf(std::move(rows));
}

Result<void> Ledger::mayGoOn(ParticipantId participant) const
{
    SALTBUSH_TRY_ASSIGN(const auto local, latest(participant));
    return local ? isGranted(*local) : fail(notGiven);
}

Result<void> Ledger::allows(const LocalConsent &local, const QString &formId) const
{
    SALTBUSH_TRY(isGranted(local));
    SALTBUSH_TRY_ASSIGN(const ConsentDocument *document,
                        m_documents.find(local.document, local.version));
    if (!document->covers(formId))
        return fail(Error{formNotCovered}.with(formId));
    SALTBUSH_TRY(document->usableAt(m_workspace->clockTime()));
    for (const ConsentDocument &other : m_documents.all())
        if (other.id == document->id && other.version > document->version && other.asksAgain)
            return fail(Error{outdated}.with(QString::number(other.version)));
    return ok();
}

Result<ConsentInForce> Ledger::inForce(ParticipantId participant, const QString &formId) const
{
    SALTBUSH_TRY_ASSIGN(const auto local, latest(participant));
    if (!local)
        return fail(notGiven);
    SALTBUSH_TRY(allows(*local, formId));
    ConsentInForce consent;
    consent.m_participant = participant;
    consent.m_formId = formId;
    consent.m_entry = local->entry;
    consent.m_scopes = local->scopes;
    return consent;
}

} // namespace saltbush::consent
