// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Drafts.h"

#include "core/form/Language.h"
#include "core/study/JsonFields.h"

#include <QSet>

namespace saltbush::study
{

namespace
{

constexpr std::string_view columns =
    "SELECT id, record, participant, owner, form_id, form_version, form_hash, started, zone,"
    " package, consent, scopes, finishing, attachments FROM study_draft ";

std::string selectDraft(std::string_view rest) { return std::string(columns).append(rest); }

QString filesToColumn(const FormFiles &files)
{
    std::map<QString, QString> texts;
    for (const auto &[name, hash] : files)
        texts[name] = hash.toString();
    return QString::fromUtf8(toCanonicalJson(toJson(texts)));
}

FormFiles filesFromColumn(const QString &text)
{
    FormFiles files;
    const QJsonObject object = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
    for (auto file = object.begin(); file != object.end(); ++file)
        if (const auto hash = crypto::Hash256::fromString(file.value().toString()))
            files[file.key()] = *hash;
    return files;
}

DraftInfo infoAt(const storage::Statement &row)
{
    return {row.id<InterviewId>(0),
            row.id<RecordId>(1),
            row.id<ParticipantId>(2),
            row.id<StaffId>(3),
            row.text(4),
            row.text(5),
            row.fixedBytes<crypto::Hash256>(6),
            filesFromColumn(row.text(13)),
            row.time(7),
            row.text(8),
            quint64(row.integer(9)),
            row.id<RecordId>(10),
            fromColumn(row.text(11)),
            row.isNull(12) ? std::nullopt : std::optional(Outcome(row.integer(12)))};
}

QTimeZone zoneNamed(const QString &iana)
{
    const QTimeZone zone(iana.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

Result<DraftInfo> Drafts::enter(const BeginPermit &permit, const PackagedForm &form,
                                const QTimeZone &zone, const crypto::SecureBytes &key)
{
    Random &random = m_workspace.services().random;
    SALTBUSH_TRY_ASSIGN(FormFiles files, m_workspace.forms().files(form.id));
    const DraftInfo info{InterviewId::random(random),
                         RecordId::random(random),
                         permit.participant,
                         m_workspace.identity().staff,
                         form.id,
                         form.version,
                         form.hash,
                         std::move(files),
                         m_workspace.now(),
                         QString::fromLatin1(zone.id()),
                         m_workspace.package()->version,
                         permit.consentEntry,
                         permit.scopes,
                         {}};
    SALTBUSH_TRY(insert(info, key, false));
    return info;
}

Result<void> Drafts::insert(const DraftInfo &info, const crypto::SecureBytes &key, bool created)
{
    SALTBUSH_TRY_ASSIGN(const QByteArray sealed,
                        crypto::seal(m_workspace.identity().box.publicKey(), key.view()));
    return m_workspace.database().run(
        "INSERT INTO study_draft (id, record, participant, owner, form_id, form_version, form_hash,"
        " started, zone, package, consent, scopes, key, attachments, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        info.id, info.record, info.participant, info.owner, info.formId, info.formVersion,
        info.formHash, info.started, info.zone, info.packageVersion, info.consentEntry,
        toColumn(info.scopes), sealed, filesToColumn(info.formFiles), created ? 1 : 0);
}

Result<std::unique_ptr<OpenDraft>> Drafts::begin(const BeginPermit &permit, const QString &formId,
                                                 const QTimeZone &zone, const QString &language)
{
    if (!m_workspace.package())
        return fail(noPackage);
    const PackagedForm *packaged = m_workspace.package()->form(formId);
    if (!packaged)
        return fail(Error{noSuchForm}.with(formId));
    SALTBUSH_TRY_ASSIGN(const form::SharedForm form, m_workspace.forms().form(packaged->hash));
    auto key = crypto::SecureBytes::random(32);
    // The row first: a file without a row is swept away, a row without a file is an empty promise.
    SALTBUSH_TRY_ASSIGN(DraftInfo info, enter(permit, *packaged, zone, key));
    auto open = std::make_unique<OpenDraft>();
    open->host = std::make_unique<WorkspaceHost>(m_workspace, zone, info.scopes);
    auto draft = interview::Draft::create(fileOf(info.id), std::move(key), form, *open->host,
                                          m_workspace.services().disk, m_workspace.services().vfs);
    if (!draft) {
        SALTBUSH_TRY(discard(info.id));
        return fail(draft.error());
    }
    SALTBUSH_TRY(noteCreated(info.id));
    open->info = std::move(info);
    open->draft = std::move(*draft);
    const QString name = form::nameInForm(form->translations, language);
    if (!name.isEmpty() && name != open->draft->session().language())
        if (const auto set = open->draft->setLanguage(name); !set) {
            open->draft.reset();
            SALTBUSH_TRY(discard(open->info.id));
            return fail(set.error());
        }
    return open;
}

Result<std::vector<DraftInfo>> Drafts::mine() const
{
    std::vector<DraftInfo> drafts;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_workspace.database().prepare(selectDraft("WHERE owner = ? ORDER BY started DESC, id"),
                                       m_workspace.identity().staff));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return drafts;
        drafts.push_back(infoAt(rows));
    }
}

Result<DraftInfo> Drafts::info(InterviewId id) const
{
    SALTBUSH_TRY_ASSIGN(auto rows, m_workspace.database().prepare(selectDraft("WHERE id = ?"), id));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(noSuchDraft);
    return infoAt(rows);
}

Result<crypto::SecureBytes> Drafts::keyOf(InterviewId id) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows, m_workspace.database().prepare("SELECT key FROM study_draft WHERE id = ?", id));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(noSuchDraft);
    auto key = crypto::unseal(m_workspace.identity().box, rows.bytes(0));
    if (!key)
        return fail(notYourDraft);
    return key;
}

Result<std::unique_ptr<OpenDraft>> Drafts::open(InterviewId id)
{
    auto open = std::make_unique<OpenDraft>();
    SALTBUSH_TRY_ASSIGN(open->info, info(id));
    SALTBUSH_TRY_ASSIGN(auto key, keyOf(id));
    SALTBUSH_TRY_ASSIGN(const form::SharedForm form,
                        m_workspace.forms().form(open->info.formHash, open->info.formFiles));
    open->host =
        std::make_unique<WorkspaceHost>(m_workspace, zoneNamed(open->info.zone), open->info.scopes);
    SALTBUSH_TRY_ASSIGN(open->draft,
                        interview::Draft::open(fileOf(id), std::move(key), form, *open->host,
                                               m_workspace.services().disk,
                                               m_workspace.services().vfs));
    SALTBUSH_TRY(noteCreated(id));
    return open;
}

Result<void> Drafts::noteCreated(InterviewId id)
{
    return m_workspace.database().run(
        "UPDATE study_draft SET created = 1 WHERE id = ? AND created = 0", id);
}

Result<void> Drafts::noteScopes(InterviewId id, const std::map<QString, bool> &scopes)
{
    return m_workspace.database().run("UPDATE study_draft SET scopes = ? WHERE id = ?",
                                      toColumn(scopes), id);
}

Result<bool> Drafts::wasCreated(InterviewId id) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_workspace.database().prepare("SELECT created FROM study_draft WHERE id = ?", id));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    return found && rows.integer(0) != 0;
}

Result<void> Drafts::markFinishing(InterviewId id, std::optional<Outcome> outcome)
{
    const auto number = outcome ? std::optional(int(*outcome)) : std::nullopt;
    return m_workspace.database().run("UPDATE study_draft SET finishing = ? WHERE id = ?", number,
                                      id);
}

Result<QByteArray> Drafts::submission(OpenDraft &open, Outcome outcome)
{
    using interview::Completeness;
    return open.draft->finalise(outcome == Outcome::Complete ? Completeness::Demanded
                                                             : Completeness::AsItStands);
}

Result<void> Drafts::forget(InterviewId id)
{
    return m_workspace.database().run("DELETE FROM study_draft WHERE id = ?", id);
}

Result<void> Drafts::forgetAllOf(ParticipantId participant)
{
    return m_workspace.database().run("DELETE FROM study_draft WHERE participant = ? AND owner = ?",
                                      participant, m_workspace.identity().staff);
}

Result<void> Drafts::discard(InterviewId id)
{
    SALTBUSH_TRY_ASSIGN(const DraftInfo found, info(id));
    if (found.owner != m_workspace.identity().staff)
        return fail(notYourDraft);
    SALTBUSH_TRY(forget(id));
    return sweep();
}

Result<void> Drafts::sweep()
{
    // The log first: while it holds the row's old page, it holds the key.
    SALTBUSH_TRY(m_workspace.database().truncateWal());
    Disk &disk = m_workspace.services().disk;
    SALTBUSH_TRY_ASSIGN(const QStringList files, disk.list(m_workspace.draftFolder()));
    QSet<QString> gone;
    for (const QString &file : files) {
        const auto id = InterviewId::fromString(file.section(u'.', 0, 0));
        if (!id || gone.contains(id->toString()))
            continue;
        const auto known = info(*id);
        if (known)
            continue;
        if (known.error().code != noSuchDraft)
            return fail(known.error());
        SALTBUSH_TRY(interview::removeDraftFiles(disk, fileOf(*id)));
        gone.insert(id->toString());
    }
    return gone.isEmpty() ? ok() : disk.syncFolder(m_workspace.draftFolder());
}

Result<void> Drafts::dropEmpty()
{
    SALTBUSH_TRY_ASSIGN(const auto drafts, mine());
    for (const DraftInfo &draft : drafts) {
        SALTBUSH_TRY_ASSIGN(const bool created, wasCreated(draft.id));
        if (!created && !m_workspace.services().disk.exists(fileOf(draft.id)))
            SALTBUSH_TRY(forget(draft.id));
    }
    return ok();
}

QString Drafts::fileOf(InterviewId id) const
{
    return m_workspace.draftFolder() + u'/' + id.toString() + QStringLiteral(".db");
}

} // namespace saltbush::study
