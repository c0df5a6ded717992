// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/WorkspaceSource.h"

namespace saltbush::dataset
{

WorkspaceSource::WorkspaceSource(study::Workspace &workspace, const ConsentGate &gate,
                                 MediaExport &media, QString formId)
    : m_workspace(workspace)
    , m_gate(gate)
    , m_media(media)
    , m_formId(std::move(formId))
{
}

Result<void> WorkspaceSource::forEach(const Visitor &visit)
{
    const study::InterviewBook book(m_workspace.database());
    return book.forEach({.formId = m_formId},
                        [&](const study::MergedInterview &interview) -> Result<void> {
                            ++m_seen;
                            SALTBUSH_TRY_ASSIGN(const auto reason, m_gate.reasonAgainst(interview));
                            if (reason) {
                                leaveOut(*reason);
                                return ok();
                            }
                            const auto source = sourceOf(interview);
                            if (!source) {
                                leaveOut(LeftOut::FormUnknown);
                                return ok();
                            }
                            return visit(*source);
                        });
}

Result<SourceInterview> WorkspaceSource::sourceOf(const study::MergedInterview &interview)
{
    SALTBUSH_TRY_ASSIGN(const form::SharedForm form, m_workspace.forms().form(interview.formHash));
    return SourceInterview{
        .submissionXml = interview.content.submissionXml,
        .form = form,
        .key = interview.record.toString(),
        .start = interview.start,
        .finished = interview.finished,
        .zone = interview.content.zone,
        .language = interview.content.mainLanguage,
        .staff = interview.property(study::property::staff),
        .device = interview.device.toString(),
        .site = interview.property(study::property::site),
        .outcome = interview.property(study::property::outcome),
        .takeFile = [this, &interview](const QString &name, const QStringList &scopes) {
            return m_media.write(interview, name, scopes);
        }};
}

} // namespace saltbush::dataset
