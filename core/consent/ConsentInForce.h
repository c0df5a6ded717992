// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Drafts.h"

namespace saltbush::consent
{

class Ledger;

/// That a participant consents, now, to be asked this form. Only Ledger::inForce() makes one, and
/// without one no interview can begin.
class ConsentInForce
{
public:
    [[nodiscard]] ParticipantId participant() const { return m_participant; }
    [[nodiscard]] const QString &formId() const { return m_formId; }
    [[nodiscard]] RecordId entry() const { return m_entry; }
    [[nodiscard]] const std::map<QString, bool> &scopes() const { return m_scopes; }

private:
    friend class Ledger;
    ConsentInForce() = default;
    [[nodiscard]] study::BeginPermit permit() const;
    friend Result<std::unique_ptr<study::OpenDraft>> beginInterview(study::Workspace &workspace,
                                                                    const ConsentInForce &consent,
                                                                    const QTimeZone &zone,
                                                                    const QString &language);

    ParticipantId m_participant;
    QString m_formId;
    RecordId m_entry;
    std::map<QString, bool> m_scopes;
};

/// The only way to begin an interview; looks once more whether the consent is still in force.
/// `language`: in which the consent was asked for, if it was just now; the questions begin in it
/// where the form speaks it, else in the form's own.
Result<std::unique_ptr<study::OpenDraft>>
beginInterview(study::Workspace &workspace, const ConsentInForce &consent,
               const QTimeZone &zone = QTimeZone::systemTimeZone(), const QString &language = {});

/// Goes on with an interview, unless consent was withdrawn or refused since: with the scopes that
/// are agreed to now. Errors of Ledger::mayGoOn() and Drafts::open().
Result<std::unique_ptr<study::OpenDraft>> openInterview(study::Workspace &workspace,
                                                        InterviewId id);

/// What an interview under way may do, asks and calculates follows what its participant said last:
/// a no wherever she said it, a yes where it was about this form; of a scope that she was not asked
/// about again, what she said before. What was finalised before is so no more, if that matters.
Result<void> followConsent(study::Workspace &workspace, const Ledger &ledger,
                           study::OpenDraft &open);

} // namespace saltbush::consent
