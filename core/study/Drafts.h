// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Draft.h"
#include "core/study/Participants.h"
#include "core/study/WorkspaceHost.h"

namespace saltbush::consent
{
class ConsentInForce;
}

namespace saltbush::study
{

/// Leave to begin an interview. Only consent can make one: there is no interview without.
class BeginPermit
{
public:
    ParticipantId participant;
    RecordId consentEntry;
    std::map<QString, bool> scopes;

private:
    friend class consent::ConsentInForce;
    BeginPermit() = default;
};

/// One open interview, without any answer.
struct DraftInfo
{
    InterviewId id;
    RecordId record; ///< what the finished interview will be
    ParticipantId participant;
    StaffId owner;
    QString formId, formVersion;
    crypto::Hash256 formHash;
    FormFiles formFiles; ///< as they were when it began
    UtcTime started;
    QString zone; ///< IANA
    quint64 packageVersion = 0;
    RecordId consentEntry;
    std::map<QString, bool> scopes;   ///< that were asked about: what was said last
    std::optional<Outcome> finishing; ///< Finish was begun, and is to be done again at start
};

/// An open interview with what it needs to live.
struct OpenDraft
{
    DraftInfo info;
    std::unique_ptr<WorkspaceHost> host;
    std::unique_ptr<interview::Draft> draft;
};

/// The book of open interviews. Each is a database of its own under a key that is wrapped for its
/// interviewer alone; nobody else in the workspace can open it.
class Drafts
{
public:
    explicit Drafts(Workspace &workspace) : m_workspace(workspace) { }

    /// With the newest form of that id, in `language` where the form speaks it, else in the form's
    /// own. `study.no-such-form`, `study.no-package`.
    Result<std::unique_ptr<OpenDraft>> begin(const BeginPermit &permit, const QString &formId,
                                             const QTimeZone &zone, const QString &language = {});
    /// This person's, newest first.
    [[nodiscard]] Result<std::vector<DraftInfo>> mine() const;
    [[nodiscard]] Result<DraftInfo> info(InterviewId id) const;
    /// `study.no-such-draft`, `study.not-your-draft`. People come in by consent::openInterview().
    Result<std::unique_ptr<OpenDraft>> open(InterviewId id);

    /// What is agreed to has changed since; consent::openInterview() and finish() tell.
    Result<void> noteScopes(InterviewId id, const std::map<QString, bool> &scopes);

    // --- another version of the form ---
    /// An open interview goes on with the version that it began with, whatever packages bring. The
    /// newest one of its form, where that is another.
    [[nodiscard]] std::optional<PackagedForm> newerForm(const DraftInfo &draft) const;
    /// What would become of its answers with that one; changes none. `study.no-such-form`.
    Result<interview::CarryOver> planCarryOver(InterviewId id);
    /// Does it. The interview is another in this book then; the one before is there until this one
    /// is durable. The draft must be closed, and nothing of it is left afterwards.
    Result<InterviewId> carryOver(InterviewId id);

    /// Submission XML, frozen in the draft. A complete interview must have no violation; any other
    /// is taken as it stands.
    [[nodiscard]] static Result<QByteArray> submission(OpenDraft &open, Outcome outcome);
    /// Finish is about to seal: written down first, so that it is done again after a crash.
    /// Nothing: it is not, after all.
    Result<void> markFinishing(InterviewId id, std::optional<Outcome> outcome);
    /// The row and with it the key; inside the caller's transaction, then sweep().
    Result<void> forget(InterviewId id);
    /// The same for all of this person's with that participant.
    Result<void> forgetAllOf(ParticipantId participant);
    /// What is left of drafts without a row: the log of data.db, then their files. Safe to repeat.
    Result<void> sweep();
    /// Rows of this person's whose file never came to be: nothing was answered in them. A file that
    /// was there once and is not now is a fault of the disk: its row, with the key, stays.
    Result<void> dropEmpty();
    /// forget() and sweep(): nothing of it can be read again. The draft must be closed.
    Result<void> discard(InterviewId id);

private:
    struct NewerForm
    {
        PackagedForm packaged;
        form::SharedForm form;
        FormFiles files;
    };
    Result<NewerForm> newerFormOf(const DraftInfo &draft);
    Result<void> insert(const DraftInfo &info, const crypto::SecureBytes &key, bool created);
    Result<DraftInfo> enter(const BeginPermit &permit, const PackagedForm &form,
                            const QTimeZone &zone, const crypto::SecureBytes &key);
    /// Before the first answer: from now on the file is known to have been there.
    Result<void> noteCreated(InterviewId id);
    [[nodiscard]] Result<bool> wasCreated(InterviewId id) const;
    [[nodiscard]] Result<crypto::SecureBytes> keyOf(InterviewId id) const;
    [[nodiscard]] QString fileOf(InterviewId id) const;

    Workspace &m_workspace;
};

} // namespace saltbush::study
