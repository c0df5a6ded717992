// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Auditor.h"

namespace saltbush::consent
{

namespace
{

QStringList versionOf(const ConsentEntry &entry)
{
    return {entry.document, QString::number(entry.version), entry.language};
}

/// The same words, whatever has been signed since.
QByteArray wording(ConsentDocument document)
{
    document.approval.reset();
    return document.signedBytes();
}

} // namespace

Result<void> Auditor::checkEntries()
{
    auto &counts = m_report.counts;
    qint64 opened = 0;
    SALTBUSH_TRY(m_entries.forEach([&](const MergedEntry &merged) {
        ++opened;
        counts.given += merged.entry.kind == EntryKind::Given;
        counts.declined += merged.entry.kind == EntryKind::Declined;
        counts.withdrawn += merged.entry.kind == EntryKind::Withdrawn;
        checkEntry(merged);
        return step();
    }));
    counts.notOpened = std::max<qint64>(0, counts.consents - opened);
    return ok();
}

void Auditor::checkEntry(const MergedEntry &merged)
{
    const ConsentEntry &entry = merged.entry;
    const study::StaffMember *member = m_workspace.package()->staffOf(merged.device);
    if (entry.device != merged.device || (member && member->id != entry.staff))
        find(4, audit::entryDiffers, merged.record, merged.device);
    if (entry.kind == EntryKind::Corrected && (!entry.corrects || entry.reason.isEmpty()))
        find(12, audit::reasonMissing, merged.record, merged.device);
    if (grants(entry.kind) && (!entry.eligible || !entry.capable))
        find(8, audit::notAsserted, merged.record, merged.device);
    const auto document = m_documents.find(entry.document, entry.version);
    if (!document)
        return find(2, audit::unknownText, merged.record, merged.device, versionOf(entry));
    checkText(merged, **document);
    if (grants(entry.kind))
        checkApproval(merged, **document);
    if (entry.kind != EntryKind::Withdrawn && entry.kind != EntryKind::CopyGiven)
        checkAnswers(merged, **document);
}

void Auditor::checkText(const MergedEntry &merged, const ConsentDocument &document)
{
    const auto hash = document.textHash(merged.entry.language);
    if (!hash)
        find(3, audit::languageMissing, merged.record, merged.device, versionOf(merged.entry));
    else if (*hash != merged.entry.textHash)
        find(2, audit::unknownText, merged.record, merged.device, versionOf(merged.entry));
}

void Auditor::checkApproval(const MergedEntry &merged, const ConsentDocument &document)
{
    const QStringList facts = versionOf(merged.entry);
    const auto usable = document.usableAt(merged.entry.time);
    if (!document.approval)
        return find(2, audit::notApproved, merged.record, merged.device, facts);
    if (!usable)
        find(2, audit::outsideValidity, merged.record, merged.device, facts);
    if (!document.approval->signature)
        return; // asserted by the coordinator: allowed, and visible in the document
    const auto reviewer = document.approval->signedBy.value_or(DeviceId{});
    const study::Device *device = m_workspace.package()->device(reviewer);
    const study::StaffMember *member = m_workspace.package()->staffOf(reviewer);
    const bool isGenuine = device && member && member->role == study::Role::Reviewer
        && crypto::verify(device->verifyKey, document.signedBytes(), *document.approval->signature);
    if (!isGenuine)
        find(2, audit::approvalForged, merged.record, merged.device, facts);
}

void Auditor::checkAnswers(const MergedEntry &merged, const ConsentDocument &document)
{
    const ConsentEntry &entry = merged.entry;
    if (!document.allows(entry.mode))
        find(7, audit::modeNotAllowed, merged.record, merged.device, {nameOf(entry.mode)});
    for (const Scope &scope : document.scopes) {
        const auto answer = entry.scopes.find(scope.id);
        const bool isRefused = answer != entry.scopes.end() && !answer->second;
        if (answer == entry.scopes.end() || (isRefused && scope.required && grants(entry.kind)))
            find(7, audit::scopeUnanswered, merged.record, merged.device, {scope.id});
    }
    for (const ComprehensionQuestion &question : document.comprehension)
        if (grants(entry.kind)
            && std::ranges::find(entry.comprehension, question.id, &ComprehensionAnswer::question)
                == entry.comprehension.end())
            find(7, audit::comprehensionMissing, merged.record, merged.device, {question.id});
}

/// All languages of a version are approved together: another wording under the same version is not.
void Auditor::checkDocuments()
{
    for (const ConsentDocument &document : m_documents.all()) {
        const auto newest = m_documents.find(document.id, document.version);
        if (newest && *newest != &document && wording(document) != wording(**newest))
            find(3, audit::versionTwice, {}, {}, {document.id, QString::number(document.version)});
    }
}

} // namespace saltbush::consent
