// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Finish.h"

#include "core/record/InterviewContent.h"
#include "core/study/InterviewBook.h"
#include "core/study/KeptEntities.h"
#include "core/study/Participants.h"

namespace saltbush::consent
{

using study::Drafts;
using study::OpenDraft;
using study::Outcome;
using study::Workspace;

namespace
{

void takeNotes(record::InterviewContent &content, const interview::DraftState &state, UtcTime now)
{
    for (const interview::ParadataEvent &event : state.paradata)
        content.paradata.push_back({event.time, event.event, event.path, event.detail});
    for (const interview::Remark &remark : state.remarks) {
        if (!remark.comment.isEmpty())
            content.comments.push_back({remark.path, remark.comment, now});
        if (remark.flagged)
            content.flags.push_back({remark.path, {}});
    }
    for (auto answer = state.answerLanguages.begin(); answer != state.answerLanguages.end();
         ++answer)
        content.languages.push_back({answer.key(), answer.value()});
    std::ranges::sort(content.languages, {}, &record::AnswerLanguage::node);
}

Result<record::InterviewContent> contentOf(Workspace &workspace, const Ledger &ledger,
                                           const OpenDraft &open, const QByteArray &submission,
                                           Outcome outcome)
{
    const study::DraftInfo &info = open.info;
    SALTBUSH_TRY_ASSIGN(const auto participant,
                        study::Participants(workspace).get(info.participant));
    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.latest(info.participant));
    record::InterviewContent content;
    content.interview = info.id;
    content.submissionXml = submission;
    content.formId = info.formId;
    content.formVersion = info.formVersion;
    content.zone = info.zone;
    content.mainLanguage = open.draft->state().language;
    takeNotes(content, open.draft->state(), workspace.now());
    for (const interview::MediaFile &file : open.draft->attachments())
        content.attachments.push_back({file.name, file.record, file.hash, quint64(file.size)});
    if (const auto log = open.draft->auditCsv())
        content.files.push_back({interview::auditFileName, *log});
    const auto add = [&content](const char *name, const QString &value) {
        content.properties.emplace_back(QLatin1String(name), value);
    };
    add(study::property::participant, participant.id.toString());
    add(study::property::code, participant.code);
    add(study::property::site, participant.site);
    add(study::property::outcome, nameOf(outcome));
    add(study::property::staff, info.owner.toString());
    if (consent)
        add(study::property::consentSalt, QString::fromLatin1(consent->salt.toHex()));
    return content;
}

study::PastInterview pastOf(const study::DraftInfo &info, Outcome outcome, UtcTime finished)
{
    return {info.id,          info.record, info.participant, info.formId,
            info.formVersion, outcome,     info.started,     finished};
}

/// The files that the interview holds, each a record of its own that belongs to it.
class Attachments
{
public:
    static Result<Attachments> of(const OpenDraft &open)
    {
        Attachments attachments;
        for (const interview::MediaFile &file : open.draft->attachments()) {
            SALTBUSH_TRY_ASSIGN(interview::MediaSource source, open.draft->readMedia(file.name));
            attachments.m_ids.push_back(file.record);
            attachments.m_sources.push_back(
                std::make_unique<interview::MediaSource>(std::move(source)));
        }
        return attachments;
    }
    void addTo(std::vector<record::NewRecord> &records, const record::NewRecord &interview) const
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            records.push_back(
                {.kind = record::Kind::Attachment,
                 .id = m_ids[i],
                 .references = {{record::Reference::Role::AttachmentOf, interview.id}},
                 .time = interview.time,
                 .content = *m_sources[i],
                 .recipients = interview.recipients});
    }

private:
    std::vector<RecordId> m_ids;
    std::vector<std::unique_ptr<interview::MediaSource>> m_sources;
};

/// What the next interview may choose from; of one that was refused or broken off, nothing.
Result<void> keepEntities(Workspace &workspace, const OpenDraft &open, Outcome outcome)
{
    if (outcome != Outcome::Complete && outcome != Outcome::Partial)
        return ok();
    return study::KeptEntities(workspace.database(), workspace.package()->config.entities)
        .keep({open.info.record, open.info.participant}, open.draft->session(),
              workspace.services().random);
}

/// Files, rows, and the end of the draft's key: all in the outbox's one transaction. Attachments
/// come first, so that whoever has the interview can have had all of it.
Result<record::Stub> seal(Workspace &workspace, const Ledger &ledger, const OpenDraft &open,
                          const QByteArray &submission, Outcome outcome)
{
    const study::DraftInfo &info = open.info;
    SALTBUSH_TRY_ASSIGN(const auto content,
                        contentOf(workspace, ledger, open, submission, outcome));
    SALTBUSH_TRY_ASSIGN(auto recipients, workspace.recipients({study::Role::Coordinator}));
    SALTBUSH_TRY_ASSIGN(const Attachments attachments, Attachments::of(open));
    const QByteArray archive = content.encode();
    crypto::BufferSource source(archive);
    const UtcTime now = workspace.now();
    const record::NewRecord sealed{
        .kind = record::Kind::Interview,
        .id = info.record,
        .references = {{record::Reference::Role::ConsentInForce, info.consentEntry}},
        .time = now,
        .interview = record::InterviewFacts{info.started, info.formHash, info.packageVersion},
        .content = source,
        .recipients = std::move(recipients)};
    std::vector<record::NewRecord> records;
    attachments.addTo(records, sealed);
    records.push_back(sealed);
    const auto endDraft = [&](const std::vector<record::Stub> &) -> Result<void> {
        SALTBUSH_TRY(study::Participants(workspace).keepOutcome(pastOf(info, outcome, now)));
        SALTBUSH_TRY(keepEntities(workspace, open, outcome));
        return Drafts(workspace).forget(info.id);
    };
    SALTBUSH_TRY_ASSIGN(const auto stubs, workspace.append(records, endDraft));
    return stubs.back();
}

/// As finish(), under a ledger that is open already.
Result<Finished> finishUnder(const Ledger &ledger, Workspace &workspace, OpenDraft &open,
                             Outcome outcome, const FinishObserver &observer)
{
    const auto reached = [&observer](FinishStep step) {
        if (observer)
            observer(step);
    };
    Drafts drafts(workspace);
    SALTBUSH_TRY(ledger.mayGoOn(open.info.participant));
    SALTBUSH_TRY(followConsent(workspace, ledger, open));
    SALTBUSH_TRY_ASSIGN(const QByteArray submission, Drafts::submission(open, outcome));
    SALTBUSH_TRY(open.draft->checkConsentToFiles());
    SALTBUSH_TRY(open.draft->noteFinish());
    reached(FinishStep::Finalised);
    SALTBUSH_TRY(drafts.markFinishing(open.info.id, outcome));
    reached(FinishStep::Marked);
    const auto stub = seal(workspace, ledger, open, submission, outcome);
    if (!stub) {
        // The interview goes on as it was. Where this fails too, reconcile() seals it, unless
        // something was answered since.
        if (drafts.markFinishing(open.info.id, std::nullopt))
            std::ignore = open.draft->noteFinishFailed();
        return fail(stub.error());
    }
    reached(FinishStep::Sealed);
    open.draft.reset();
    // The interview is acknowledged whatever happens now: an unlock sweeps again.
    const bool isSwept = drafts.sweep().has_value();
    if (isSwept)
        reached(FinishStep::Swept);
    const bool readable =
        workspace.keyRing().find(stub->epoch, study::Role::Coordinator) != nullptr;
    return Finished{stub->id, stub->sequence, readable, isSwept};
}

/// Ends one interview; false where its interviewer went on, and it is open again, or where the
/// participant took her consent back, and it is gone.
Result<bool> finishAgain(Workspace &workspace, const study::DraftInfo &info)
{
    Drafts drafts(workspace);
    // Consent may have been taken back since, on this laptop or by a colleague here.
    SALTBUSH_TRY_ASSIGN(const Ledger ledger, Ledger::open(workspace));
    if (const auto mayGoOn = ledger.mayGoOn(info.participant); !mayGoOn) {
        if (mayGoOn.error().code == withdrawn)
            SALTBUSH_TRY(drafts.discard(info.id));
        return mayGoOn.error().code == withdrawn ? Result<bool>(false) : fail(mayGoOn.error());
    }
    SALTBUSH_TRY_ASSIGN(const auto open, drafts.open(info.id));
    SALTBUSH_TRY(followConsent(workspace, ledger, *open));
    if (!open->draft->isAsFinished()) {
        SALTBUSH_TRY(drafts.markFinishing(info.id, std::nullopt));
        return false;
    }
    SALTBUSH_TRY(finishUnder(ledger, workspace, *open, *info.finishing, {}));
    return true;
}

} // namespace

Result<Finished> finish(Workspace &workspace, OpenDraft &open, Outcome outcome,
                        const FinishObserver &observer)
{
    SALTBUSH_TRY_ASSIGN(const Ledger ledger, Ledger::open(workspace));
    return finishUnder(ledger, workspace, open, outcome, observer);
}

Result<Reconciliation> reconcile(Workspace &workspace)
{
    SALTBUSH_TRY_ASSIGN(const auto mine, Drafts(workspace).mine());
    Reconciliation result;
    for (const study::DraftInfo &info : mine) {
        if (!info.finishing)
            continue;
        const auto done = finishAgain(workspace, info);
        if (!done)
            result.unfinished.push_back({info.id, done.error()});
        else
            result.finished += *done;
    }
    return result;
}

} // namespace saltbush::consent
