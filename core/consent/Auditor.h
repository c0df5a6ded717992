// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Audit.h"
#include "core/consent/Documents.h"

namespace saltbush::consent
{

/// One run of the reviewer's checks. Private to this folder.
class Auditor
{
public:
    Auditor(study::Workspace &workspace, Documents documents, EntryBook entries,
            const AuditWatch &watch);

    [[nodiscard]] Result<AuditReport> run();

private:
    // AuditRecords.cpp: every stub (checks 4, 5, 6, 14)
    Result<void> checkRecords();
    void checkStub(const study::KnownRecord &known);
    void checkAuthor(const record::Stub &stub);
    void checkChain(const record::Stub &stub);
    void checkTime(const record::Stub &stub);
    void count(const study::KnownRecord &known);

    // AuditInterviews.cpp: consent of every interview (checks 1, 10)
    Result<void> checkInterviews();
    Result<void> checkInterview(const record::Stub &stub);
    Result<bool> hasSealedEntry(RecordId entry) const;
    Result<void> checkConsentOf(const record::Stub &stub, const MergedEntry &entry);

    // AuditEntries.cpp: every consent entry and document (checks 2, 3, 7, 8, 12, 13)
    Result<void> checkEntries();
    void checkEntry(const MergedEntry &merged);
    void checkText(const MergedEntry &merged, const ConsentDocument &document);
    void checkApproval(const MergedEntry &merged, const ConsentDocument &document);
    void checkAnswers(const MergedEntry &merged, const ConsentDocument &document);
    void checkDocuments();

    /// One record looked at once more: tells, and stops where somebody wants it to.
    Result<void> step();
    void find(int check, const char *code, RecordId record, DeviceId device,
              QStringList facts = {});

    study::Workspace &m_workspace;
    Documents m_documents;
    EntryBook m_entries;
    const AuditWatch &m_watch;
    qint64 m_done = 0, m_total = 0;
    AuditReport m_report;
    std::vector<record::Stub> m_interviews; ///< accepted ones; stubs are small
    std::optional<record::Stub> m_previous; ///< accepted before, of the same device
};

} // namespace saltbush::consent
