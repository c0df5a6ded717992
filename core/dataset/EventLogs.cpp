// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/EventLogs.h"

#include "core/dataset/DatasetFile.h"
#include "core/form/InstanceXml.h"
#include "core/interview/AuditEvent.h"

#include <QDir>
#include <QSet>

#include <cerrno>

namespace saltbush::dataset
{

namespace
{

/// "uuid:…" of the submission; where it has none that can name a file, the record's id.
QString nameOf(const xpath::Tree &submission, RecordId record)
{
    static const QString prefix = QStringLiteral("uuid:");
    const auto childNamed = [&submission](xpath::NodeId parent, QStringView local) {
        for (xpath::NodeId child = submission.firstChild(parent); child != xpath::noNode;
             child = submission.next(child)) {
            if (submission.kind(child) == xpath::NodeKind::Element
                && submission.names()->at(submission.name(child)).local == local)
                return child;
        }
        return xpath::noNode;
    };
    const xpath::NodeId meta = childNamed(submission.root(), u"meta");
    const xpath::NodeId id =
        meta == xpath::noNode ? xpath::noNode : childNamed(meta, u"instanceID");
    QString name = id == xpath::noNode ? QString() : submission.value(id);
    if (name.startsWith(prefix))
        name.remove(0, prefix.size());
    constexpr qsizetype longest = 100;
    const bool isPlain = std::ranges::all_of(
        name, [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
    return name.isEmpty() || name.size() > longest || !isPlain ? record.toString() : name;
}

class EventLogs
{
public:
    EventLogs(study::Workspace &workspace, QString folder)
        : m_workspace(workspace)
        , m_folder(std::move(folder))
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
        errno = 0;
        if (!QDir().mkpath(m_folder))
            return fail(writingError(m_folder));
        QString name = nameOf(*submission, interview.record);
        if (m_names.contains(name))
            name = interview.record.toString();
        m_names.insert(name);
        SALTBUSH_TRY(writeDatasetFile(m_folder, name, QStringLiteral("csv"), log->bytes));
        return ok();
    }
    [[nodiscard]] qint64 count() const { return m_names.size(); }

private:
    study::Workspace &m_workspace;
    QString m_folder;
    QSet<QString> m_names;
};

} // namespace

Result<qint64> writeEventLogs(study::Workspace &workspace, const ConsentGate &gate,
                              const QString &formId, const QString &folder)
{
    QString name = formId;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'_';
    EventLogs logs(workspace, folder + u'/' + name + QStringLiteral("-audit"));
    const study::InterviewBook book(workspace.database());
    SALTBUSH_TRY(book.forEach(
        {.formId = formId}, [&](const study::MergedInterview &interview) -> Result<void> {
            SALTBUSH_TRY_ASSIGN(const auto reason, gate.reasonAgainst(interview));
            return reason ? ok() : logs.write(interview);
        }));
    return logs.count();
}

} // namespace saltbush::dataset
