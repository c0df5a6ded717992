// SPDX-License-Identifier: GPL-3.0-or-later
// Sound that is being recorded: row by row in the draft's database, so that a crash loses nothing
// of it that was taken; a file like any other once it has come to its end.
#include "core/form/MediaScopes.h"
#include "core/interview/Draft.h"
#include "core/interview/DraftStore.h"
#include "core/interview/InstancePath.h"
#include "core/storage/Transaction.h"

#include <algorithm>

namespace saltbush::interview
{

using xpath::NodeId;

namespace
{

/// The file that a recording goes on from, then its parts.
class RecordedSource final : public crypto::ByteSource
{
public:
    RecordedSource(DraftStore &store, const OpenRecording &recording,
                   std::optional<MediaSource> before)
        : m_store(store)
        , m_recording(recording.number)
        , m_parts(recording.parts)
        , m_before(std::move(before))
        , m_size(recording.size + (m_before ? m_before->size() : 0))
    {
    }
    ~RecordedSource() override { crypto::wipe(m_part); }
    RecordedSource(const RecordedSource &) = delete;
    RecordedSource &operator=(const RecordedSource &) = delete;

    [[nodiscard]] qint64 size() const override { return m_size; }
    Result<qsizetype> read(std::span<char> buffer) override
    {
        if (m_before && !m_isPastBefore) {
            SALTBUSH_TRY_ASSIGN(const qsizetype count, m_before->read(buffer));
            if (count > 0)
                return count;
            m_isPastBefore = true;
        }
        if (m_position == m_part.size())
            SALTBUSH_TRY(nextPart());
        const auto count = std::min(qsizetype(buffer.size()), m_part.size() - m_position);
        std::copy_n(m_part.constData() + m_position, count, buffer.data());
        m_position += count;
        return count;
    }
    Result<void> rewind() override
    {
        crypto::wipe(m_part);
        m_part.clear();
        m_position = 0;
        m_next = 0;
        m_isPastBefore = false;
        return m_before ? m_before->rewind() : ok();
    }

private:
    /// Nothing behind the last; a part that is empty is not the end.
    Result<void> nextPart()
    {
        crypto::wipe(m_part);
        m_part.clear();
        m_position = 0;
        while (m_part.isEmpty() && m_next < m_parts) {
            SALTBUSH_TRY_ASSIGN(m_part, m_store.readRecorded(m_recording, m_next++));
        }
        return ok();
    }

    DraftStore &m_store;
    int m_recording, m_parts;
    std::optional<MediaSource> m_before;
    qint64 m_size;
    bool m_isPastBefore = false;
    int m_next = 0;
    QByteArray m_part;
    qsizetype m_position = 0;
};

/// What is recorded is Opus in Ogg (app/sound); a file of several such streams is one, too.
const QString recordedEnding = QStringLiteral("ogg");
/// Behind any other file it would be no sound to a player, nor the file what it was.
Result<void> mayGoOnFrom(crypto::ByteSource &source)
{
    QByteArray head(36, '\0'); // the first page has a header of 28 bytes, then its packet begins
    SALTBUSH_TRY_ASSIGN(const qsizetype count,
                        crypto::readFully(source, {head.data(), std::size_t(head.size())}));
    const bool isRecorded =
        count == head.size() && head.startsWith("OggS") && head.endsWith("OpusHead");
    crypto::wipe(head);
    return isRecorded ? ok() : fail(cannotRecordBehind);
}

constexpr int partsBetweenCheckpoints = 64;
bool isRecorder(const form::Action &action) { return action.kind == u"recordaudio"; }

constexpr QStringView beginEvent = u"recording";
constexpr QStringView discardedEvent = u"recording discarded";

} // namespace

/// Also where the question would take a file of another kind, as what is recorded is sound.
Result<void> Draft::mayHoldSound(NodeId node) const
{
    QString scope = missingScope(node);
    if (scope.isEmpty())
        scope = firstRefused({QStringLiteral("audio")});
    return scope.isEmpty() ? ok() : fail(Error{mediaNotConsented}.with(scope));
}

Result<void> Draft::beginRecording(NodeId node, bool after)
{
    if (!takesFiles(node))
        return fail(notForMedia);
    const auto wants = [&](const form::Action &action) {
        return isRecorder(action) && action.target == m_session->model(node);
    };
    if (m_session->isReadOnly(node) && std::ranges::none_of(m_session->form().actions, wants))
        return fail(Error{readOnly}.at({.node = m_session->path(node)}));
    SALTBUSH_TRY(mayHoldSound(node));
    if (const auto waiting = m_recordings.find(node); waiting != m_recordings.end()) {
        waiting->second.isWaiting = false; // and goes on
        return ok();
    }
    OpenRecording recording{.model = m_session->model(node), .path = m_session->path(node)};
    if (const QString before = m_session->storedValue(node); after && m_media.contains(before)) {
        SALTBUSH_TRY_ASSIGN(MediaSource source, readMedia(before));
        SALTBUSH_TRY(mayGoOnFrom(source));
        recording.after = before;
    }
    SALTBUSH_TRY(commit(event(beginEvent.toString(), recording.path), [&]() -> Result<void> {
        SALTBUSH_TRY_ASSIGN(recording.number,
                            m_store->beginRecording(recording.path, recording.after));
        return ok();
    }));
    m_recordings.emplace(node, std::move(recording));
    return ok();
}

Result<void> Draft::appendRecording(NodeId node, QByteArrayView bytes)
{
    const auto found = m_recordings.find(node);
    if (found == m_recordings.end())
        return fail(noRecording);
    SALTBUSH_TRY(mayHoldSound(node));
    if (bytes.isEmpty())
        return ok();
    OpenRecording &recording = found->second;
    recording.isWaiting = false;
    const auto before = media(recording.after);
    if (recording.size + bytes.size() + (before ? before->size : 0) > largestMedia)
        return fail(Error{mediaTooLarge}.with(QString::number(largestMedia)));
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_store->database()));
    SALTBUSH_TRY(m_store->writeRecorded(recording.number, recording.parts, bytes));
    SALTBUSH_TRY(transaction.commit());
    recording.size += bytes.size();
    if (++recording.parts % partsBetweenCheckpoints == 0) // nobody may leave the page for hours
        std::ignore = m_store->database().checkpoint();
    m_savedAt = m_host.clock().now();
    return ok();
}

Result<ChangeSet> Draft::endRecording(NodeId node)
{
    return endRecordingAs(QStringLiteral("answer"), node);
}

/// The file is durable before the transaction that makes it the answer and takes the rows away.
Result<ChangeSet> Draft::endRecordingAs(const QString &what, NodeId node)
{
    const auto found = m_recordings.find(node);
    if (found == m_recordings.end())
        return fail(noRecording);
    found->second.isWaiting = true; // until it has become one
    const OpenRecording recording = found->second;
    if (recording.parts == 0) {
        dropRecording(node);
        SALTBUSH_TRY(note(QStringLiteral("nothing recorded")));
        return ChangeSet{};
    }
    if (auto may = mayHoldSound(node); !may) {
        SALTBUSH_TRY(discardRecording(node));
        return fail(may.error());
    }
    if (m_session->isAside(node))
        return fail(Error{notRelevant}.at({.node = recording.path}));
    SALTBUSH_TRY_ASSIGN(KeptMedia kept, assemble(recording));
    const MediaFile file = kept.file;
    addMedia(std::move(kept));
    dropRecording(node);
    if (what != keptEvent)
        m_audit.visit(node);
    auto change = keep(m_session->give(node, file.name), what, node);
    if (!change && m_session->storedValue(node) != file.name) { // refused: the rows stay
        m_endedRecordings.erase(recording.number);
        m_recordings.emplace(node, recording);
        forgetMedia(file);
    }
    return change;
}

Result<KeptMedia> Draft::assemble(const OpenRecording &recording)
{
    std::optional<MediaSource> before;
    if (const auto file = m_media.find(recording.after); file != m_media.end())
        before.emplace(m_folder.read(file->second));
    RecordedSource source(*m_store, recording, std::move(before));
    SALTBUSH_TRY_ASSIGN(KeptMedia kept, m_folder.write(source, recordedEnding, m_host));
    if (kept.file.size == source.size())
        return kept;
    std::ignore = m_folder.remove(kept.file);
    return fail(draftDamaged);
}

/// Its rows go with the next commit.
void Draft::dropRecording(NodeId node)
{
    const auto found = m_recordings.find(node);
    if (found == m_recordings.end())
        return;
    m_endedRecordings.insert(found->second.number);
    m_recordings.erase(found);
}

Result<void> Draft::discardRecording(NodeId node)
{
    if (!isRecording(node))
        return fail(noRecording);
    dropRecording(node);
    return note(discardedEvent.toString());
}

Result<void> Draft::endRecordings()
{
    for (const NodeId node : nodesRecorded()) {
        endUnasked(node);
        if (m_recordings.contains(node) && m_session->isRelevant(node))
            return fail(Error{recordingNotEnded}.at({.node = m_session->path(node)}));
    }
    return ok();
}

Result<void> Draft::readRecordings()
{
    SALTBUSH_TRY_ASSIGN(const auto rows, m_store->readRecordings());
    const xpath::Tree stored = m_session->storedTree();
    for (OpenRecording row : rows) {
        const NodeId node = nodeAt(stored, row.path);
        if (node == xpath::noNode)
            continue;
        row.model = m_session->model(node);
        if (const auto other = m_recordings.find(node); other != m_recordings.end())
            SALTBUSH_TRY(joinRecordings(other->second, row));
        else
            m_recordings.emplace(node, std::move(row));
    }
    return ok();
}

Result<void> Draft::joinRecordings(OpenRecording &first, const OpenRecording &second)
{
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_store->database()));
    SALTBUSH_TRY(m_store->joinRecordings(first, second));
    SALTBUSH_TRY(transaction.commit());
    first.parts += second.parts;
    first.size += second.size;
    if (first.after.isEmpty())
        first.after = second.after;
    return ok();
}

/// What was being recorded when the program ended becomes the answer now; what cannot (the node is
/// not asked at the moment, the disk is full) waits for the next time.
void Draft::recoverRecordings()
{
    for (const NodeId node : nodesRecorded())
        if (m_recordings.at(node).isWaiting)
            endUnasked(node);
}

std::vector<NodeId> Draft::nodesRecorded() const
{
    std::vector<NodeId> nodes;
    nodes.reserve(m_recordings.size());
    for (const auto &[node, _] : m_recordings)
        nodes.push_back(node);
    return nodes;
}

/// Nobody says that it ends: no deed of a person, and none against what a person wants.
void Draft::endUnasked(NodeId node)
{
    if (isRefusedSince(node))
        std::ignore = discardRecording(node);
    else
        std::ignore = endRecordingAs(keptEvent.toString(), node);
}

/// Whether there is a reason for no answer that was not given before the recording began.
bool Draft::isRefusedSince(NodeId node) const
{
    if (m_session->nonresponse(node).isEmpty())
        return false;
    const auto last =
        std::find_if(m_state.paradata.rbegin(), m_state.paradata.rend(),
                     [path = m_session->path(node)](const ParadataEvent &event) {
                         return event.path == path
                             && (event.event == beginEvent || event.event == nonresponseEvent);
                     });
    return last == m_state.paradata.rend() || last->event != beginEvent;
}

/// Occurrences of a repeat came or went.
void Draft::moveRecordings(const xpath::Tree &stored)
{
    std::erase_if(m_recordings, [this](const auto &entry) {
        const auto &[node, recording] = entry;
        if (m_session->isAside(node) || m_session->model(node) == recording.model)
            return false;
        m_endedRecordings.insert(recording.number);
        return true;
    });
    for (auto &[node, recording] : m_recordings)
        recording.path = m_session->isAside(node) ? stored.path(node) : m_session->path(node);
}

Result<void> Draft::writeRecordings()
{
    for (const auto &[_, recording] : m_recordings)
        SALTBUSH_TRY(m_store->moveRecording(recording.number, recording.path));
    for (const int number : m_endedRecordings)
        SALTBUSH_TRY(m_store->removeRecording(number));
    return ok();
}

std::vector<WantedRecording> Draft::wantedRecordings() const
{
    const bool isLater = std::ranges::any_of(
        m_state.paradata, [](const ParadataEvent &event) { return event.event == resumeEvent; });
    std::vector<WantedRecording> wanted;
    for (const form::Action &action : m_session->form().actions) {
        const bool isDue = action.events.contains(QStringLiteral("odk-instance-load"))
            || (!isLater && action.events.contains(QStringLiteral("odk-instance-first-load")));
        if (!isRecorder(action) || !isDue)
            continue;
        for (const NodeId node : m_session->instances(action.target, m_session->tree().root()))
            wanted.push_back({node, action.parameters.value(QStringLiteral("odk:quality"))});
    }
    return wanted;
}

bool Draft::leavesOutRecording() const
{
    bool isLeftOut = false;
    for (const form::Action &action : m_session->form().actions) {
        if (!isRecorder(action))
            continue;
        for (const NodeId node : m_session->instances(action.target, m_session->tree().root())) {
            if (!isRecording(node) && !m_media.contains(m_session->storedValue(node)))
                continue;
            if (m_session->isRelevant(node)) // the same sound may be the answer of several
                return false;
            isLeftOut = true;
        }
    }
    return isLeftOut;
}

Result<void> Draft::noteBackgroundAudio(bool enabled)
{
    m_audit.backgroundAudio(enabled);
    return note(backgroundAudioEvent(enabled));
}

} // namespace saltbush::interview
