// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft does with files that are answers.
#include "core/form/MediaContent.h"
#include "core/form/MediaScopes.h"
#include "core/interview/Draft.h"
#include "core/interview/DraftStore.h"
#include "core/storage/Transaction.h"

namespace saltbush::interview
{

using xpath::NodeId;

namespace
{

Result<QStringList> scopesOf(crypto::ByteSource &content, const QString &ending)
{
    form::MediaContent looked;
    QByteArray part(1 << 20, Qt::Uninitialized);
    SALTBUSH_TRY(content.rewind());
    for (;;) {
        SALTBUSH_TRY_ASSIGN(const qsizetype count,
                            crypto::readFully(content, {part.data(), std::size_t(part.size())}));
        if (count == 0)
            break;
        looked.add(QByteArrayView(part.constData(), count));
    }
    crypto::wipe(part);
    SALTBUSH_TRY(content.rewind());
    return looked.scopes(ending);
}

} // namespace

bool Draft::takesFiles(NodeId node) const
{
    return form::takesFiles(m_session->form(), m_session->model(node));
}

QString Draft::missingScope(NodeId node) const
{
    return firstRefused(form::mediaScopes(m_session->form(), m_session->model(node)));
}

QString Draft::firstRefused(const QStringList &scopes) const
{
    for (const QString &scope : scopes)
        if (m_host.consentScope(scope) == false)
            return scope;
    return {};
}

/// Whether the participant agreed to what that question asks for, and to what the file is.
Result<void> Draft::mayHold(NodeId node, crypto::ByteSource &content, const QString &ending) const
{
    if (const QString scope = missingScope(node); !scope.isEmpty())
        return fail(Error{mediaNotConsented}.with(scope));
    // Nobody looks through what is taken anyhow, or is not.
    if (firstRefused(form::MediaContent::allScopes()).isEmpty() || content.size() > largestMedia)
        return ok();
    SALTBUSH_TRY_ASSIGN(const QStringList scopes, scopesOf(content, ending));
    const QString scope = firstRefused(scopes);
    return scope.isEmpty() ? ok() : fail(Error{mediaNotConsented}.with(scope));
}

/// The same of a file that is here: nobody looks through it a second time.
Result<void> Draft::mayHold(NodeId node, const QString &name) const
{
    const Place place{.node = m_session->path(node)};
    auto content = readMedia(name);
    if (!content)
        return fail(Error(content.error()).at(place));
    QString scope = missingScope(node);
    if (scope.isEmpty() && !firstRefused(form::MediaContent::allScopes()).isEmpty()) {
        auto known = m_fileScopes.find(name);
        if (known == m_fileScopes.end()) {
            auto scopes = scopesOf(*content, name.section(u'.', -1));
            if (!scopes)
                return fail(Error(scopes.error()).at(place));
            known = m_fileScopes.emplace(name, std::move(*scopes)).first;
        }
        scope = firstRefused(known->second);
    }
    return scope.isEmpty() ? ok() : fail(Error{mediaNotConsented}.with(scope).at(place));
}

/// The file first, then its row and the answer in one transaction: a row has a file, whatever
/// happens in between, and a file without a row goes when the draft is opened.
Result<ChangeSet> Draft::attach(NodeId node, crypto::ByteSource &content, const QString &ending)
{
    if (!takesFiles(node))
        return fail(notForMedia);
    SALTBUSH_TRY(mayHold(node, content, ending));
    SALTBUSH_TRY_ASSIGN(KeptMedia kept, m_folder.write(content, ending, m_host));
    const MediaFile file = kept.file;
    addMedia(std::move(kept));
    m_audit.visit(node);
    auto change = m_session->answer(node, file.name);
    if (change)
        dropRecording(node);
    change = keep(std::move(change), QStringLiteral("answer"), node);
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

std::vector<NodeId> Draft::nodesWithMedia() const
{
    const form::FormDefinition &form = m_session->form();
    std::vector<NodeId> nodes;
    for (form::ModelIndex model = 0; model < form.nodes().size(); ++model) {
        if (!form::takesFiles(form, model))
            continue;
        for (const NodeId node : m_session->instances(model, m_session->tree().root()))
            if (m_media.contains(m_session->value(node)) && m_session->isRelevant(node))
                nodes.push_back(node);
    }
    return nodes;
}

std::vector<MediaFile> Draft::attachments() const
{
    std::vector<MediaFile> files;
    std::set<QString> seen;
    for (const NodeId node : nodesWithMedia())
        if (const QString name = m_session->value(node); seen.insert(name).second)
            files.push_back(m_media.at(name).file);
    return files;
}

std::vector<RefusedFile> Draft::refusedFiles() const
{
    std::vector<RefusedFile> refused;
    for (const NodeId node : nodesWithMedia()) {
        const auto may = mayHold(node, m_session->value(node));
        if (!may && may.error().code == mediaNotConsented)
            refused.push_back({node, may.error().facts.front()});
        else if (!may && may.error().code == mediaDamaged)
            refused.push_back({node, {}});
    }
    return refused;
}

Result<void> Draft::checkConsentToFiles() const
{
    for (const NodeId node : nodesWithMedia())
        SALTBUSH_TRY(mayHold(node, m_session->value(node)));
    return ok();
}

Result<ChangeSet> Draft::takeOut(NodeId node)
{
    if (!m_media.contains(m_session->value(node)))
        return fail(noSuchMedia);
    m_audit.visit(node);
    auto change = m_session->give(node, {});
    dropRecording(node);
    return keep(std::move(change), QStringLiteral("file taken out"), node);
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
