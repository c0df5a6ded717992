// SPDX-License-Identifier: GPL-3.0-or-later
// An open interview goes on with another version of its form.
#include "core/interview/Draft.h"
#include "core/interview/DraftStore.h"
#include "core/interview/InstancePath.h"

#include <algorithm>

namespace saltbush::interview
{

using xpath::NodeId;
using Fate = CarriedAnswer::Fate;

Result<std::unique_ptr<Draft>> Draft::carryOver(const Draft &from, const CarryOver &plan,
                                                const QString &path, crypto::SecureBytes key,
                                                form::SharedForm form, Host &host, Disk &disk,
                                                const QString &vfs)
{
    for (const auto &[_, recording] : from.m_recordings) // no row of it comes along
        if (recording.parts > 0)
            return fail(Error{recordingNotEnded}.at({.node = recording.path}));
    SALTBUSH_TRY_ASSIGN(auto session, FormSession::resume(std::move(form), host, plan.instance));
    SALTBUSH_TRY_ASSIGN(auto store, DraftStore::create(path, key, vfs));
    std::unique_ptr<Draft> draft(
        new Draft(host, MediaFolder(disk, path), std::move(store), std::move(session)));
    const QString &language = from.state().language;
    if (draft->m_session->form().translations.languages.contains(language))
        SALTBUSH_TRY(draft->m_session->setLanguage(language));
    draft->m_state.language = draft->m_session->language();
    draft->takeOver(from, plan);
    SALTBUSH_TRY(draft->takeMediaOver(from, plan));
    SALTBUSH_TRY(draft->checkConsentToFiles());
    SALTBUSH_TRY(draft->commit(
        draft->event(QStringLiteral("carry over"), {}, draft->m_session->form().version),
        [&]() -> Result<void> {
            SALTBUSH_TRY(draft->writeSnapshot());
            SALTBUSH_TRY(draft->writeNotes());
            SALTBUSH_TRY(draft->m_store->writeState(pageState, draft->m_state.pageKey));
            for (const ParadataEvent &event : from.state().paradata)
                SALTBUSH_TRY(draft->m_store->append(event));
            return ok();
        }));
    return draft;
}

/// All that is known beside the answers.
void Draft::takeOver(const Draft &from, const CarryOver &plan)
{
    for (const Remark &remark : from.state().remarks)
        remarkOn(remark.path, remark.comment, remark.flagged);
    for (const CarriedAnswer &answer : plan.answers) {
        if (answer.fate != Fate::NoPlace && answer.fate != Fate::DoesNotFit)
            continue;
        const QString said = answer.value.isEmpty() ? answer.reason : answer.value;
        remarkOn(answer.fate == Fate::NoPlace ? answer.path : answer.place,
                 answer.path + QStringLiteral(": ") + said, answer.fate == Fate::DoesNotFit);
    }
    const auto &languages = from.state().answerLanguages;
    for (auto each = languages.cbegin(); each != languages.cend(); ++each)
        if (const auto node = m_session->find(each.key()))
            notesAt(*node).answerLanguage = each.value();
    movePaths();
    m_state.paradata = from.state().paradata;
    const QString &page = from.state().pageKey;
    m_state.pageKey = page.isEmpty() ? page : Navigator(*m_session).at(page).key;
    m_audit.takeOver(from.m_audit);
}

/// The files are there before the row that names them, as always.
Result<void> Draft::takeMediaOver(const Draft &from, const CarryOver &plan)
{
    for (const CarriedAnswer &answer : plan.answers) {
        const auto kept = from.m_media.find(answer.value);
        if (kept == from.m_media.end() || m_media.contains(answer.value))
            continue;
        if (answer.fate == Fate::NoPlace || answer.fate == Fate::DoesNotFit)
            return fail(Error{mediaHasNoPlace}.at({.node = answer.path}));
        SALTBUSH_TRY_ASSIGN(KeptMedia copied, m_folder.copy(from.m_folder, kept->second, m_host));
        m_media.emplace(answer.value, std::move(copied));
        m_newMedia.insert(answer.value);
    }
    return ok();
}

/// On the node at that path, or on the nearest around it that there is; after what is there.
void Draft::remarkOn(const QString &path, const QString &comment, bool flagged)
{
    QString place = path;
    while (place.count(u'/') > 1 && !m_session->find(place))
        place.truncate(place.lastIndexOf(u'/'));
    const auto found = m_session->find(place);
    const NodeId node = found ? *found : m_session->tree().root();
    DraftNotes &notes = notesAt(node);
    Remark remark = notes.remark.value_or(Remark{notes.path, {}, false});
    if (!comment.isEmpty())
        remark.comment += (remark.comment.isEmpty() ? QString() : QStringLiteral("\n")) + comment;
    remark.flagged = remark.flagged || flagged;
    notes.remark = remark;
}

} // namespace saltbush::interview
