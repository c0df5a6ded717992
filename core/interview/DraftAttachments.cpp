// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft does with files that are answers.
#include "core/form/MediaScopes.h"
#include "core/interview/Draft.h"
#include "core/interview/DraftStore.h"
#include "core/storage/Transaction.h"

namespace saltbush::interview
{

using xpath::NodeId;

bool Draft::takesFiles(NodeId node) const
{
    return form::takesFiles(m_session->form(), m_session->model(node));
}

QString Draft::missingScope(NodeId node) const
{
    for (const QString &scope : form::mediaScopes(m_session->form(), m_session->model(node)))
        if (m_host.consentScope(scope) == false)
            return scope;
    return {};
}

/// The file first, then its row and the answer in one transaction: a row has a file, whatever
/// happens in between, and a file without a row goes when the draft is opened.
Result<ChangeSet> Draft::attach(NodeId node, crypto::ByteSource &content, const QString &ending)
{
    if (!takesFiles(node))
        return fail(notForMedia);
    if (const QString scope = missingScope(node); !scope.isEmpty())
        return fail(Error{mediaNotConsented}.with(scope));
    SALTBUSH_TRY_ASSIGN(KeptMedia kept, m_folder.write(content, ending, m_host));
    const MediaFile file = kept.file;
    addMedia(std::move(kept));
    m_audit.visit(node);
    auto change = keep(m_session->answer(node, file.name), QStringLiteral("answer"), node);
    if (!change && m_session->storedValue(node) != file.name)
        forgetMedia(file); // refused: it was never an answer
    return change;
}

void Draft::addMedia(KeptMedia kept)
{
    const QString name = kept.file.name;
    m_media.emplace(name, std::move(kept));
    m_newMedia.insert(name);
}

void Draft::forgetMedia(const MediaFile &file)
{
    m_newMedia.erase(file.name);
    m_media.erase(file.name);
    std::ignore = m_folder.remove(file);
}

std::optional<MediaFile> Draft::media(const QString &name) const
{
    const auto found = m_media.find(name);
    return found == m_media.end() ? std::nullopt : std::optional(found->second.file);
}

Result<MediaSource> Draft::readMedia(const QString &name) const
{
    const auto found = m_media.find(name);
    if (found == m_media.end())
        return fail(noSuchMedia);
    return m_folder.read(found->second);
}

std::vector<MediaFile> Draft::attachments() const
{
    const form::FormDefinition &form = m_session->form();
    std::vector<MediaFile> files;
    std::set<QString> seen;
    for (form::ModelIndex model = 0; model < form.nodes().size(); ++model) {
        if (!form::takesFiles(form, model))
            continue;
        for (const NodeId node : m_session->instances(model, m_session->tree().root())) {
            const auto file = media(m_session->value(node));
            if (file && m_session->isRelevant(node) && seen.insert(file->name).second)
                files.push_back(*file);
        }
    }
    return files;
}

Result<void> Draft::writeMedia()
{
    for (const QString &name : m_newMedia)
        SALTBUSH_TRY(m_store->writeMedia(m_media.at(name)));
    return ok();
}

/// Of files that nothing in the interview names: neither what is relevant nor what is kept aside.
std::vector<QString> Draft::unusedMedia() const
{
    std::vector<QString> unused;
    if (m_media.empty())
        return unused;
    std::set<QString> named;
    for (const auto &[_, recording] : m_recordings)
        named.insert(recording.after);
    const xpath::Tree stored = m_session->storedTree();
    std::vector<NodeId> open{stored.root()};
    while (!open.empty()) {
        const NodeId node = open.back();
        open.pop_back();
        named.insert(stored.value(node));
        for (NodeId child = stored.firstChild(node); child != xpath::noNode;
             child = stored.next(child))
            open.push_back(child);
    }
    for (const auto &[name, _] : m_media)
        if (!named.contains(name))
            unused.push_back(name);
    return unused;
}

/// The keys first: while a file has a row, it is whole.
Result<void> Draft::tidyMedia()
{
    // What was not stored yet may still be named by what is.
    const std::vector<QString> unused = m_snapshotDue ? std::vector<QString>() : unusedMedia();
    if (unused.empty())
        return ok();
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_store->database()));
    for (const QString &name : unused)
        SALTBUSH_TRY(m_store->removeMedia(name));
    SALTBUSH_TRY(transaction.commit());
    for (const QString &name : unused) {
        const MediaFile file = m_media.at(name).file;
        m_media.erase(name);
        SALTBUSH_TRY(m_folder.remove(file));
    }
    return ok();
}

} // namespace saltbush::interview
