// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Audit.h"

#include "core/consent/Auditor.h"

namespace saltbush::consent
{

Auditor::Auditor(study::Workspace &workspace, Documents documents, EntryBook entries,
                 const AuditWatch &watch)
    : m_workspace(workspace)
    , m_documents(std::move(documents))
    , m_entries(entries)
    , m_watch(watch)
{
}

Result<AuditReport> Auditor::run()
{
    m_report.checksMade = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 14, 15};
    // Each record is looked at by itself, and as the interview or the entry that it is.
    SALTBUSH_TRY_ASSIGN(const qint64 records, study::RecordBook(m_workspace.database()).count({}));
    m_total = 2 * records;
    SALTBUSH_TRY(checkRecords());
    SALTBUSH_TRY(checkInterviews());
    SALTBUSH_TRY(checkEntries());
    checkDocuments();
    std::ranges::stable_sort(m_report.findings, {}, &Finding::check);
    return std::move(m_report);
}

Result<void> Auditor::step()
{
    if (m_watch.isCancelled && m_watch.isCancelled())
        return fail(cancelled);
    if (m_watch.progress)
        m_watch.progress(++m_done, m_total);
    return ok();
}

void Auditor::find(int check, const char *code, RecordId record, DeviceId device, QStringList facts)
{
    m_report.findings.push_back({check, QLatin1String(code), record, device, std::move(facts)});
}

Result<AuditReport> runAudit(study::Workspace &workspace, const AuditWatch &watch)
{
    if (!workspace.package())
        return fail(study::noPackage);
    SALTBUSH_TRY_ASSIGN(Documents documents, Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(EntryBook entries, EntryBook::open(workspace.database()));
    return Auditor(workspace, std::move(documents), entries, watch).run();
}

} // namespace saltbush::consent
