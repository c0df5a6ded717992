// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/EventLogs.h"

#include "core/dataset/DatasetFile.h"
#include "core/dataset/FolderReplacement.h"
#include "core/form/InstanceXml.h"
#include "core/interview/AuditEvent.h"
#include "core/interview/Metadata.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace saltbush::dataset
{

namespace
{

/// What an export may take away again: a UUID, or a record's id.
const QRegularExpression &ourNames()
{
    static const QRegularExpression names(QStringLiteral(
        "\\A([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{32})\\.csv\\z"));
    return names;
}

/// The UUID of the submission; where it has none, the record's id.
QString nameOf(const xpath::Tree &submission, RecordId record)
{
    const QString prefix = QStringLiteral("uuid:");
    const xpath::NodeId id = interview::metaNode(submission, QStringLiteral("instanceID"));
    QString name = id == xpath::noNode ? QString() : submission.value(id);
    if (name.startsWith(prefix))
        name.remove(0, prefix.size());
    const bool isOurs = ourNames().match(name + QStringLiteral(".csv")).hasMatch();
    return isOurs ? name : record.toString();
}

class EventLogs
{
public:
    EventLogs(study::Workspace &workspace, const QString &folder)
        : m_workspace(workspace)
        , m_files(folder, ourNames())
    {
    }

    Result<void> write(const study::MergedInterview &interview)
    {
        const auto &files = interview.content.files;
        const auto log =
            std::ranges::find(files, interview::auditFileName, &record::InlineFile::name);
        if (log == files.end())
            return ok();
        const auto form = m_workspace.forms().form(interview.formHash);
        const auto submission = form ? form::readInstance(**form, interview.content.submissionXml)
                                     : Result<xpath::Tree>(fail(form.error()));
        if (!submission)
            return ok(); // counted where the tables are written
        SALTBUSH_TRY_ASSIGN(const QString folder, m_files.unfinished());
        QString name = nameOf(*submission, interview.record);
        if (m_names.contains(name))
            name = interview.record.toString();
        m_names.insert(name);
        SALTBUSH_TRY(writeDatasetFile(folder, name, QStringLiteral("csv"), log->bytes));
        return ok();
    }
    Result<void> finish() { return m_files.finish(); }
    [[nodiscard]] qint64 count() const { return m_names.size(); }

private:
    study::Workspace &m_workspace;
    FolderReplacement m_files;
    QSet<QString> m_names;
};

} // namespace

Result<qint64> writeEventLogs(study::Workspace &workspace, const ConsentGate &gate,
                              const QString &formId, const QString &folder, bool isWanted)
{
    EventLogs logs(workspace, folder + u'/' + safeName(formId) + QStringLiteral("-audit"));
    if (!isWanted) {
        SALTBUSH_TRY(logs.finish());
        return 0;
    }
    const study::InterviewBook book(workspace.database());
    SALTBUSH_TRY(book.forEach(
        {.formId = formId}, [&](const study::MergedInterview &interview) -> Result<void> {
            SALTBUSH_TRY_ASSIGN(const auto reason, gate.reasonAgainst(interview));
            return reason ? ok() : logs.write(interview);
        }));
    SALTBUSH_TRY(logs.finish());
    return logs.count();
}

} // namespace saltbush::dataset
