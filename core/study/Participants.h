// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/study/ParticipantCode.h"
#include "core/study/Workspace.h"

namespace saltbush::study
{

struct Participant
{
    ParticipantId id;
    QString code;
    QString site; ///< prefix
    UtcTime created;
};

/// How an interview ended. Names ("complete", "partial", …) are part of the formats.
enum class Outcome { Complete = 1, Partial = 2, BrokenOff = 3, Ineligible = 4, Refused = 5 };
[[nodiscard]] QString nameOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeNamed(const QString &name);

/// What is known here of one interview of a participant that is over: never an answer.
struct PastInterview
{
    InterviewId interview;
    RecordId record;
    ParticipantId participant;
    QString formId, formVersion;
    Outcome outcome = Outcome::Complete;
    UtcTime started, finished;
};

/// The people of the study whom this laptop has met, by code and not by name.
class Participants
{
public:
    explicit Participants(Workspace &workspace) : m_workspace(workspace) { }

    /// Somebody who is met; known here only once kept. `study.no-such-site`. An empty prefix is the
    /// study's first site.
    [[nodiscard]] Result<Participant> meet(const QString &sitePrefix = {}) const;
    /// Under another code where that one is taken here; who is kept already stays as she is.
    Result<Participant> keep(const Participant &met);
    /// meet() and keep().
    Result<Participant> add(const QString &sitePrefix = {});
    /// `study.code-unknown`, and ParticipantCode::slipIn().
    [[nodiscard]] Result<Participant> find(const QString &typedCode) const;
    /// `study.no-such-participant`.
    [[nodiscard]] Result<Participant> get(ParticipantId id) const;
    [[nodiscard]] Result<std::vector<Participant>> all() const; ///< newest first

    /// Inside the caller's transaction.
    Result<void> keepOutcome(const PastInterview &interview);
    [[nodiscard]] Result<std::vector<PastInterview>> past(ParticipantId id) const;
    [[nodiscard]] Result<std::vector<PastInterview>> past() const; ///< newest first

private:
    Workspace &m_workspace;
};

} // namespace saltbush::study
