// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Auditor.h"

namespace saltbush::consent
{

using record::Reference;

Result<void> Auditor::checkInterviews()
{
    for (const record::Stub &stub : m_interviews) {
        SALTBUSH_TRY(step());
        SALTBUSH_TRY(checkInterview(stub));
    }
    return ok();
}

Result<void> Auditor::checkInterview(const record::Stub &stub)
{
    const auto reference = stub.reference(Reference::Role::ConsentInForce);
    if (!reference || !stub.interview) {
        find(1, audit::noConsent, stub.id, stub.device);
        return ok();
    }
    SALTBUSH_TRY_ASSIGN(const auto entries, m_entries.find(*reference));
    if (!entries.empty()) {
        // Where an id was repeated, that of the same device is meant.
        const auto own = std::ranges::find(entries, stub.device, &MergedEntry::device);
        return checkConsentOf(stub, own == entries.end() ? entries.front() : *own);
    }
    SALTBUSH_TRY_ASSIGN(const bool isSealed, hasSealedEntry(*reference));
    if (!isSealed)
        find(1, audit::consentUnknown, stub.id, stub.device, {reference->toString()});
    return ok();
}

/// The entry is here and cannot be opened: on the laptop that wrote it, or before a merge. That is
/// counted (notOpened) and no fault of the interview's.
Result<bool> Auditor::hasSealedEntry(RecordId entry) const
{
    SALTBUSH_TRY_ASSIGN(const auto known, study::RecordBook(m_workspace.database()).withId(entry));
    return std::ranges::any_of(known, [](const study::KnownRecord &each) {
        return each.state == study::RecordState::Accepted
            && each.stub.kind == record::Kind::Consent;
    });
}

Result<void> Auditor::checkConsentOf(const record::Stub &stub, const MergedEntry &entry)
{
    const record::InterviewFacts &facts = *stub.interview;
    SALTBUSH_TRY_ASSIGN(const LastWord word,
                        m_entries.wordOf(entry.entry.participant, facts.start));
    if (!word.isInForce() || word.decisive()->record != entry.record)
        find(1, audit::notInForce, stub.id, stub.device, {entry.record.toString()});

    const auto document = m_documents.find(entry.entry.document, entry.entry.version);
    if (!document)
        return ok(); // said of the entry itself
    SALTBUSH_TRY_ASSIGN(const auto forms, m_workspace.forms().all());
    const auto form = std::ranges::find(forms, facts.formHash, &study::PackagedForm::hash);
    if (form == forms.end() || !(*document)->covers(form->id))
        find(1, audit::formNotCovered, stub.id, stub.device,
             {form == forms.end() ? facts.formHash.toString() : form->id});
    for (const ConsentDocument &other : m_documents.all())
        if (other.id == (*document)->id && other.version > (*document)->version && other.asksAgain
            && other.validFrom && facts.start >= *other.validFrom)
            find(10, audit::outdated, stub.id, stub.device, {QString::number(other.version)});
    return ok();
}

} // namespace saltbush::consent
