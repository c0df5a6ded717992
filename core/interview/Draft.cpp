// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Draft.h"

#include "core/interview/DraftStore.h"
#include "core/interview/InstancePath.h"
#include "core/storage/Transaction.h"

#include <algorithm>

namespace saltbush::interview
{

using form::noModel;
using xpath::NodeId;

Draft::Draft(Host &host, MediaFolder folder, std::unique_ptr<DraftStore> store,
             std::unique_ptr<FormSession> session)
    : m_host(host)
    , m_store(std::move(store))
    , m_session(std::move(session))
    , m_audit(*m_session, host)
    , m_folder(std::move(folder))
{
}

Result<std::unique_ptr<Draft>> Draft::create(const QString &path, crypto::SecureBytes key,
                                             form::SharedForm form, Host &host, Disk &disk,
                                             const QString &vfs)
{
    SALTBUSH_TRY_ASSIGN(auto session, FormSession::begin(std::move(form), host));
    SALTBUSH_TRY_ASSIGN(auto store, DraftStore::create(path, key, vfs));
    std::unique_ptr<Draft> draft(
        new Draft(host, MediaFolder(disk, path), std::move(store), std::move(session)));
    draft->m_state.language = draft->m_session->language();
    draft->m_audit.begin();
    SALTBUSH_TRY(draft->commit(draft->event(QStringLiteral("begin")),
                               [&] { return draft->writeSnapshot(); }));
    return draft;
}

Result<std::unique_ptr<Draft>> Draft::open(const QString &path, crypto::SecureBytes key,
                                           form::SharedForm form, Host &host, Disk &disk,
                                           const QString &vfs)
{
    SALTBUSH_TRY_ASSIGN(auto store, DraftStore::open(path, key, vfs));
    SALTBUSH_TRY_ASSIGN(auto tree, store->readInstance(*form));
    SALTBUSH_TRY_ASSIGN(auto state, store->readState());
    SALTBUSH_TRY_ASSIGN(auto session, FormSession::resume(std::move(form), host, std::move(tree)));
    std::unique_ptr<Draft> draft(
        new Draft(host, MediaFolder(disk, path), std::move(store), std::move(session)));
    SALTBUSH_TRY(draft->load(std::move(state)));
    return draft;
}

Result<void> Draft::load(DraftState state)
{
    m_state = std::move(state);
    SALTBUSH_TRY_ASSIGN(m_frozen, m_store->readFrozen());
    // A form that was reloaded without that language shows its default one.
    if (m_session->form().translations.languages.contains(m_state.language))
        SALTBUSH_TRY(m_session->setLanguage(m_state.language));
    m_state.language = m_session->language();
    loadNotes();
    SALTBUSH_TRY_ASSIGN(auto media, m_store->readMedia());
    for (KeptMedia &kept : media)
        m_media.emplace(kept.file.name, std::move(kept));
    if (m_audit.isWanted()) {
        SALTBUSH_TRY_ASSIGN(auto audit, m_store->readAudit());
        const UtcTime last = m_state.paradata.empty() ? UtcTime{} : m_state.paradata.back().time;
        m_audit.resume(std::move(audit.events), last, audit.owesReason);
    }
    // Begins the log, too: from here on each commit costs one sync.
    SALTBUSH_TRY(commit(event(resumeEvent.toString()), [] { return ok(); }));
    SALTBUSH_TRY(readRecordings());
    recoverRecordings();
    // What is not tidied now (a full disk) is the next time; it keeps nobody from going on.
    std::ignore = tidyMedia();
    std::vector<MediaFile> known;
    known.reserve(m_media.size());
    for (const auto &[_, kept] : m_media)
        known.push_back(kept.file);
    std::ignore = m_folder.removeOthers(known);
    return ok();
}

/// Takes over what was read, by path, into notes by node.
void Draft::loadNotes()
{
    const xpath::Tree stored = m_session->storedTree();
    for (const Remark &remark : m_state.remarks) {
        if (const NodeId node = nodeAt(stored, remark.path); node != xpath::noNode)
            notesAt(node).remark = remark;
    }
    const auto &languages = m_state.answerLanguages;
    for (auto each = languages.cbegin(); each != languages.cend(); ++each) {
        if (const NodeId node = nodeAt(stored, each.key()); node != xpath::noNode)
            notesAt(node).answerLanguage = each.value();
    }
    movePaths();
}

const FormSession &Draft::session() const { return *m_session; }

const DraftState &Draft::state() const { return m_state; }

UtcTime Draft::savedAt() const { return m_savedAt; }

DraftNotes &Draft::notesAt(NodeId node)
{
    DraftNotes &notes = m_notes[node];
    notes.model = m_session->model(node);
    notes.path = m_session->path(node);
    return notes;
}

ParadataEvent Draft::event(const QString &what, const QString &path, const QString &detail) const
{
    return {m_host.clock().now(), what, path, detail};
}

/// One transaction, one sync; what it stores counts only when it is durable.
Result<void> Draft::commit(const ParadataEvent &event, const std::function<Result<void>()> &changes)
{
    auto stored = [&]() -> Result<void> {
        SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_store->database()));
        if (m_snapshotDue) // the write that failed may have been the one that thaws
            SALTBUSH_TRY(m_store->writeFrozen(m_frozen));
        SALTBUSH_TRY(changes());
        if (m_snapshotDue) {
            SALTBUSH_TRY(writeSnapshot());
            SALTBUSH_TRY(writeNotes());
        }
        SALTBUSH_TRY(writeMedia());
        SALTBUSH_TRY(writeRecordings());
        SALTBUSH_TRY(m_store->append(event));
        SALTBUSH_TRY(writeAudit());
        return transaction.commit();
    }();
    m_snapshotDue = !stored;
    if (!stored)
        m_audit.saveFailed();
    if (stored) {
        m_newMedia.clear();
        m_endedRecordings.clear();
        m_audit.forgetUnstored();
        m_state.paradata.push_back(event);
        m_savedAt = event.time;
    }
    return stored;
}

Result<ChangeSet> Draft::answer(NodeId node, const QString &value)
{
    if (!value.isEmpty() && takesFiles(node))
        SALTBUSH_TRY(mayHold(node, value));
    m_audit.visit(node);
    auto change = m_session->answer(node, value);
    if (change && (value.isEmpty() || !change->isEmpty()))
        dropRecording(node);
    return keep(std::move(change), QStringLiteral("answer"), node);
}

Result<ChangeSet> Draft::setNonresponse(NodeId node, const QString &reason)
{
    m_audit.visit(node);
    auto change = m_session->setNonresponse(node, reason);
    if (change && !reason.isEmpty())
        dropRecording(node);
    return keep(std::move(change), nonresponseEvent.toString(), node);
}

Result<ChangeSet> Draft::addRepeat(form::ModelIndex repeat, NodeId parent)
{
    m_audit.visitRepeat(repeat, parent);
    return keep(m_session->addRepeat(repeat, parent), QStringLiteral("add repeat"), parent);
}

Result<ChangeSet> Draft::removeRepeat(NodeId occurrence)
{
    const bool exists = m_session->model(occurrence) != noModel;
    const NodeId parent = exists ? m_session->tree().parent(occurrence) : xpath::noNode;
    const QString path = exists ? m_audit.pathOf(occurrence) : QString();
    auto removed = m_session->removeRepeat(occurrence);
    if (removed)
        m_audit.repeatRemoved(path);
    return keep(std::move(removed), QStringLiteral("delete repeat"), parent);
}

Result<ChangeSet> Draft::keep(Result<ChangeSet> change, const QString &what, NodeId node)
{
    if (!change)
        return change;
    if (change->isEmpty() && !m_snapshotDue) {
        if (!m_endedRecordings.empty()) // there was no answer yet, but one was on its way
            SALTBUSH_TRY(commit(event(what, m_session->path(node)), [] { return ok(); }));
        return change;
    }
    const bool isAnswer = m_session->form().node(m_session->model(node)).isLeaf;
    if (isAnswer) {
        if (what != keptEvent)
            m_audit.answered(node);
        notesAt(node).answerLanguage = m_session->language();
        m_state.answerLanguages.insert(m_session->path(node), m_session->language());
    }
    SALTBUSH_TRY(write(*change, event(what, m_session->path(node))));
    return change;
}

Result<void> Draft::write(const ChangeSet &change, const ParadataEvent &event)
{
    if (change.structureChanged)
        movePaths();
    m_frozen.reset();
    return commit(event, [&]() -> Result<void> {
        SALTBUSH_TRY(m_store->writeFrozen(std::nullopt));
        if (!change.structureChanged)
            return writeValues(change);
        SALTBUSH_TRY(writeSnapshot());
        return writeNotes();
    });
}

Result<void> Draft::writeValues(const ChangeSet &change)
{
    for (const NodeId node : change.values) {
        const QString path = m_session->path(node);
        SALTBUSH_TRY(
            m_store->writeValue(path, m_session->storedValue(node), m_session->nonresponse(node)));
        const auto notes = m_notes.find(node);
        if (notes != m_notes.end() && !notes->second.answerLanguage.isEmpty())
            SALTBUSH_TRY(m_store->writeAnswerLanguage(path, notes->second.answerLanguage));
    }
    return ok();
}

Result<void> Draft::writeSnapshot()
{
    SALTBUSH_TRY(m_store->writeState(languageState, m_session->language()));
    return m_store->writeSnapshot(m_session->snapshot());
}

Result<void> Draft::writeNotes()
{
    SALTBUSH_TRY(m_store->clearNotes());
    for (const auto &[_, notes] : m_notes) {
        if (notes.remark)
            SALTBUSH_TRY(m_store->writeRemark(*notes.remark));
        if (!notes.answerLanguage.isEmpty())
            SALTBUSH_TRY(m_store->writeAnswerLanguage(notes.path, notes.answerLanguage));
    }
    return ok();
}

/// Occurrences came or went: notes follow their nodes to where they stand now.
void Draft::movePaths()
{
    const xpath::Tree stored = m_session->storedTree();
    std::erase_if(m_notes, [this](const auto &entry) {
        const auto &[node, notes] = entry;
        const form::ModelIndex model = m_session->model(node);
        return !m_session->isAside(node)
            && (model == noModel || (notes.model != noModel && notes.model != model));
    });
    for (auto &[node, notes] : m_notes) {
        const bool isAside = m_session->isAside(node);
        if (!isAside)
            notes.model = m_session->model(node);
        notes.path = isAside ? stored.path(node) : m_session->path(node);
        if (notes.remark)
            notes.remark->path = notes.path;
    }
    moveRecordings(stored);
    tellNotes();
}

/// What others see of the notes: those of questions that there are.
void Draft::tellNotes()
{
    m_state.remarks.clear();
    m_state.answerLanguages.clear();
    for (const auto &[node, notes] : m_notes) {
        if (m_session->isAside(node))
            continue;
        if (notes.remark)
            m_state.remarks.push_back(*notes.remark);
        if (!notes.answerLanguage.isEmpty())
            m_state.answerLanguages.insert(notes.path, notes.answerLanguage);
    }
}

Result<ChangeSet> Draft::setLanguage(const QString &language)
{
    SALTBUSH_TRY_ASSIGN(auto change, m_session->setLanguage(language));
    if (!change.isEmpty())
        m_frozen.reset();
    SALTBUSH_TRY(commit(event(QStringLiteral("language"), {}, language), [&]() -> Result<void> {
        SALTBUSH_TRY(m_store->writeFrozen(m_frozen));
        SALTBUSH_TRY(m_store->writeState(languageState, language));
        return writeValues(change);
    }));
    m_state.language = language;
    return change;
}

Result<void> Draft::consentChanged()
{
    const ChangeSet change = m_session->consentChanged();
    return change.isEmpty() ? ok() : write(change, event(QStringLiteral("consent changed")));
}

Result<void> Draft::setPage(const QString &pageKey, Going going)
{
    if (going == Going::Jumping)
        m_audit.jump();
    if (m_audit.isWanted())
        m_audit.show(Navigator(*m_session).at(pageKey));
    SALTBUSH_TRY(commit(event(QStringLiteral("page"), pageKey),
                        [&] { return m_store->writeState(pageState, pageKey); }));
    m_state.pageKey = pageKey;
    return ok();
}

Result<void> Draft::setRemark(const Remark &remark)
{
    SALTBUSH_TRY_ASSIGN(const NodeId node, m_session->find(remark.path));
    Remark here = remark;
    here.path = m_session->path(node);
    const bool isEmpty = here.comment.isEmpty() && !here.flagged;
    notesAt(node).remark = isEmpty ? std::nullopt : std::optional(here);
    tellNotes();
    return commit(event(QStringLiteral("remark"), here.path),
                  [&] { return m_store->writeRemark(here); });
}

Result<QByteArray> Draft::finalise(Completeness completeness)
{
    SALTBUSH_TRY(endRecordings());
    const bool isComplete =
        completeness == Completeness::AsItStands || m_session->validateAll().empty();
    if (completeness == Completeness::Demanded && isComplete && m_audit.owesReason())
        return fail(changeReasonMissing);
    if (m_frozen && isComplete)
        return *m_frozen;
    auto finalised = m_session->finalise(completeness);
    if (!finalised) {
        m_audit.constraintFailed();
        if (m_audit.isWanted())
            std::ignore = note(QStringLiteral("constraint error"));
        return finalised;
    }
    const QByteArray submission = std::move(*finalised);
    SALTBUSH_TRY(commit(event(QStringLiteral("finalise")), [&]() -> Result<void> {
        SALTBUSH_TRY(m_store->writeFrozen(submission));
        return writeSnapshot(); // with the time of the end
    }));
    m_frozen = submission;
    return submission;
}

Result<void> Draft::checkpoint()
{
    recoverRecordings();
    SALTBUSH_TRY(tidyMedia());
    return m_store->database().checkpoint();
}

Result<void> removeDraftFiles(Disk &disk, const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        SALTBUSH_TRY(disk.remove(path + QLatin1String(suffix)));
    return MediaFolder(disk, path).removeAll();
}

} // namespace saltbush::interview
