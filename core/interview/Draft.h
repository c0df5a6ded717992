// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecureBytes.h"
#include "core/interview/AuditLog.h"
#include "core/interview/CarryOver.h"
#include "core/interview/DraftMedia.h"
#include "core/interview/DraftRecording.h"
#include "core/interview/DraftState.h"
#include "core/interview/FormSession.h"

#include <functional>
#include <map>
#include <set>

namespace saltbush::interview
{

class DraftStore;

inline constexpr ErrorCode draftDamaged{"interview.draft-damaged"};
/// Draft::owesChangeReason().
inline constexpr ErrorCode changeReasonMissing{"interview.change-reason-missing"};

/// An open interview on disk: a small SQLCipher database of its own under its own random key
/// (core/interview/FORMAT.md). Drives the session: every change goes through here and is durable
/// (one transaction, one sync) before it returns. Files that are answers lie beside it, encrypted.
/// One thread.
class Draft
{
public:
    /// A new file; the session's first state is in it before this returns. Host and disk are
    /// borrowed.
    static Result<std::unique_ptr<Draft>> create(const QString &path, crypto::SecureBytes key,
                                                 form::SharedForm form, Host &host, Disk &disk,
                                                 const QString &vfs = {});
    /// Opens at the last acknowledged answer. interview.draft-damaged, storage errors.
    static Result<std::unique_ptr<Draft>> open(const QString &path, crypto::SecureBytes key,
                                               form::SharedForm form, Host &host, Disk &disk,
                                               const QString &vfs = {});
    /// A new file with what `from` holds, as planCarryOver() found: what has no place or does not
    /// fit any more becomes a remark ("path: value") on its question, or on what is nearest around
    /// it. `from` is left as it is. One transaction. interview.file-has-no-place: a file cannot
    /// become a remark. interview.file-not-consented, interview.recording-not-ended.
    static Result<std::unique_ptr<Draft>> carryOver(const Draft &from, const CarryOver &plan,
                                                    const QString &path, crypto::SecureBytes key,
                                                    form::SharedForm form, Host &host, Disk &disk,
                                                    const QString &vfs = {});
    /// Left for now, unless it was finished.
    ~Draft();

    [[nodiscard]] const FormSession &session() const;
    [[nodiscard]] const DraftState &state() const;

    /// A question for files takes the name of a file of this draft: interview.no-such-file,
    /// interview.file-not-consented.
    Result<ChangeSet> answer(xpath::NodeId node, const QString &value);
    /// Answers with a file, durable before the answer is. Errors of MediaFolder::write() leave
    /// everything as it was. interview.not-for-files, interview.file-not-consented.
    Result<ChangeSet> attach(xpath::NodeId node, crypto::ByteSource &content,
                             const QString &ending);
    Result<ChangeSet> setNonresponse(xpath::NodeId node, const QString &reason);
    Result<ChangeSet> addRepeat(form::ModelIndex repeat, xpath::NodeId parent);
    Result<ChangeSet> removeRepeat(xpath::NodeId occurrence);
    Result<ChangeSet> setLanguage(const QString &language);
    /// The host's scopes are others now. What was finalised before is so no more, if that matters.
    Result<void> consentChanged();
    /// How one gets to a page: by going on and back, or by looking for it in the outline.
    enum class Going { Along, Jumping };
    Result<void> setPage(const QString &pageKey, Going going = Going::Along);
    Result<void> setRemark(const Remark &remark);

    // --- files that are answers ---
    /// The scope for want of which it takes no file at all; empty: it does, of a kind agreed to.
    [[nodiscard]] QString missingScope(xpath::NodeId node) const;
    [[nodiscard]] std::optional<MediaFile> media(const QString &name) const;
    /// Its bytes; interview.no-such-file.
    [[nodiscard]] Result<MediaSource> readMedia(const QString &name) const;
    /// Those that relevant questions hold.
    [[nodiscard]] std::vector<MediaFile> attachments() const;
    /// Of these, what was taken all the same (before she changed her mind), and what is damaged.
    [[nodiscard]] std::vector<RefusedFile> refusedFiles() const;
    /// interview.file-not-consented, interview.file-damaged at the question of the first of them.
    [[nodiscard]] Result<void> checkConsentToFiles() const;
    /// Empties a question of its file, also one that no person may change: interview.no-such-file.
    Result<ChangeSet> takeOut(xpath::NodeId node);

    // --- sound that is being recorded (DraftRecordings) ---
    /// Sound is going to come as the answer of that node; `after`: behind the sound that is its
    /// answer now. interview.not-for-files, interview.file-not-consented,
    /// interview.cannot-record-behind; interview.read-only, but for what the form wants recorded.
    Result<void> beginRecording(xpath::NodeId node, bool after = false);
    /// More of it, durable when this returns: a crash makes an answer of all that was taken.
    /// interview.no-recording, interview.file-too-large, interview.file-not-consented.
    Result<void> appendRecording(xpath::NodeId node, QByteArrayView bytes);
    /// What came is the answer from now on, read-only or not; nothing came: none changes. Where the
    /// question is not relevant, it is once that is. Not agreed to any more: it is gone, and
    /// interview.file-not-consented.
    Result<ChangeSet> endRecording(xpath::NodeId node);
    /// Nothing of it becomes an answer. interview.no-recording. (So does setNonresponse(), and any
    /// other answer, or none.)
    Result<void> discardRecording(xpath::NodeId node);
    /// That of all questions asked, as finalise() does: interview.recording-not-ended.
    Result<void> endRecordings();
    /// Whether what was recorded because the form wants it is of a question that is not asked as
    /// things stand: Finish leaves it out, as all that is not relevant.
    [[nodiscard]] bool leavesOutRecording() const;
    [[nodiscard]] bool isRecording(xpath::NodeId node) const { return m_recordings.contains(node); }
    /// What the form wants recorded from now on (odk:recordaudio): in this sitting, by what it says
    /// of its first and of later ones.
    [[nodiscard]] std::vector<WantedRecording> wantedRecordings() const;
    /// Tells the log of events that somebody turned such a recording on or off.
    Result<void> noteBackgroundAudio(bool enabled);

    [[nodiscard]] UtcTime savedAt() const; ///< when something was made durable last

    /// FormSession::finalise(); the bytes are frozen in the draft, so that a Finish that is broken
    /// off and done again seals the same bytes. Any later answer thaws them. One that is to be
    /// complete, and owes a reason: interview.change-reason-missing. Errors of endRecordings().
    Result<QByteArray> finalise(Completeness completeness = Completeness::Demanded);
    Result<void> noteFinish();       ///< it is about to seal what is here now
    Result<void> noteFinishFailed(); ///< and it could not
    /// Whether nothing happened since noteFinish(), but that the draft was opened again: else the
    /// interviewer went on, and nobody may seal without asking her.
    [[nodiscard]] bool isAsFinished() const;
    /// Between answers, when there is time: folds the WAL back. Files that were replaced or taken
    /// out are gone for good afterwards; until then Draft::answer() brings them back by their name.
    Result<void> checkpoint();

    // --- the log of events, where the form wants one (AuditLog) ---
    /// audit.csv as it is now; as it was when Finish was about to seal, where nothing happened
    /// since. Nothing: the form wants none.
    [[nodiscard]] std::optional<QByteArray> auditCsv() const;
    /// Whether the form wants to know why earlier answers were changed, and nobody said yet.
    [[nodiscard]] bool owesChangeReason() const { return m_audit.owesReason(); }
    Result<void> giveChangeReason(const QString &reason);

private:
    Draft(Host &host, MediaFolder folder, std::unique_ptr<DraftStore> store,
          std::unique_ptr<FormSession> session);
    Result<void> load(DraftState state);
    void loadNotes();
    Result<ChangeSet> keep(Result<ChangeSet> change, const QString &event, xpath::NodeId node);
    Result<void> write(const ChangeSet &change, const ParadataEvent &event);
    Result<void> writeValues(const ChangeSet &change);
    Result<void> writeSnapshot();
    Result<void> writeNotes();
    Result<void> writeMedia();
    Result<void> tidyMedia();
    [[nodiscard]] bool takesFiles(xpath::NodeId node) const;
    [[nodiscard]] std::vector<xpath::NodeId> nodesWithMedia() const;
    [[nodiscard]] QString firstRefused(const QStringList &scopes) const;
    [[nodiscard]] Result<void> mayHold(xpath::NodeId node, crypto::ByteSource &content,
                                       const QString &ending) const;
    [[nodiscard]] Result<void> mayHold(xpath::NodeId node, const QString &name) const;
    void addMedia(KeptMedia kept);
    void forgetMedia(const MediaFile &file);
    void moveRecordings(const xpath::Tree &stored);
    Result<void> writeRecordings();
    Result<void> readRecordings();
    Result<void> joinRecordings(OpenRecording &first, const OpenRecording &second);
    void recoverRecordings();
    Result<ChangeSet> endRecordingAs(const QString &event, xpath::NodeId node);
    void endUnasked(xpath::NodeId node);
    void dropRecording(xpath::NodeId node);
    [[nodiscard]] Result<void> mayHoldSound(xpath::NodeId node) const;
    [[nodiscard]] bool isRefusedSince(xpath::NodeId node) const;
    [[nodiscard]] std::vector<xpath::NodeId> nodesRecorded() const;
    Result<KeptMedia> assemble(const OpenRecording &recording);
    [[nodiscard]] std::vector<QString> unusedMedia() const;
    Result<void> writeAudit();
    Result<void> note(const QString &what);
    void takeOver(const Draft &from, const CarryOver &plan);
    Result<void> takeMediaOver(const Draft &from, const CarryOver &plan);
    void remarkOn(const QString &path, const QString &comment, bool flagged);
    void movePaths();
    void tellNotes();
    DraftNotes &notesAt(xpath::NodeId node);
    Result<void> commit(const ParadataEvent &event, const std::function<Result<void>()> &changes);
    [[nodiscard]] ParadataEvent event(const QString &what, const QString &path = {},
                                      const QString &detail = {}) const;

    Host &m_host;
    std::unique_ptr<DraftStore> m_store;
    std::unique_ptr<FormSession> m_session;
    AuditLog m_audit;
    DraftState m_state;
    std::map<xpath::NodeId, DraftNotes> m_notes;
    MediaFolder m_folder;
    std::map<QString, KeptMedia> m_media;                ///< by name
    std::set<QString> m_newMedia;                        ///< those without a row yet
    mutable std::map<QString, QStringList> m_fileScopes; ///< of what was looked into
    std::map<xpath::NodeId, OpenRecording> m_recordings;
    std::set<int> m_endedRecordings;    ///< those whose rows are still there
    std::optional<QByteArray> m_frozen; ///< of finalise()
    UtcTime m_savedAt{};
    bool m_snapshotDue = false; ///< a write failed: the next one stores everything
};

} // namespace saltbush::interview
