// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/ConsentGate.h"
#include "core/dataset/InterviewSource.h"
#include "core/dataset/MediaExport.h"
#include "core/study/Workspace.h"

namespace saltbush::dataset
{

/// The merged interviews of one form whose consent lets them go out; counts the others.
class WorkspaceSource final : public InterviewSource
{
public:
    /// All borrowed.
    WorkspaceSource(study::Workspace &workspace, const ConsentGate &gate, MediaExport &media,
                    QString formId);

    Result<void> forEach(const Visitor &visit) override;
    [[nodiscard]] qint64 seen() const { return m_seen; }
    [[nodiscard]] const std::map<QString, qint64> &leftOut() const { return m_leftOut; }
    /// For what shows only when it is read.
    void leaveOut(LeftOut reason) { ++m_leftOut[nameOf(reason)]; }

private:
    [[nodiscard]] Result<SourceInterview> sourceOf(const study::MergedInterview &interview);

    study::Workspace &m_workspace;
    const ConsentGate &m_gate;
    MediaExport &m_media;
    QString m_formId;
    qint64 m_seen = 0;
    std::map<QString, qint64> m_leftOut;
};

} // namespace saltbush::dataset
