// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Audit.h"

#include "core/consent/Auditor.h"

namespace saltbush::consent
{

Auditor::Auditor(study::Workspace &workspace, Documents documents, EntryBook entries)
    : m_workspace(workspace)
    , m_documents(std::move(documents))
    , m_entries(entries)
{
}

Result<AuditReport> Auditor::run()
{
    m_report.checksMade = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 14, 15};
    SALTBUSH_TRY(checkRecords());
    SALTBUSH_TRY(checkInterviews());
    SALTBUSH_TRY(checkEntries());
    checkDocuments();
    std::ranges::stable_sort(m_report.findings, {}, &Finding::check);
    return std::move(m_report);
}

void Auditor::find(int check, const char *code, RecordId record, DeviceId device, QStringList facts)
{
    m_report.findings.push_back({check, QLatin1String(code), record, device, std::move(facts)});
}

Result<AuditReport> runAudit(study::Workspace &workspace)
{
    if (!workspace.package())
        return fail(study::noPackage);
    SALTBUSH_TRY_ASSIGN(Documents documents, Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(EntryBook entries, EntryBook::open(workspace.database()));
    return Auditor(workspace, std::move(documents), entries).run();
}

} // namespace saltbush::consent
