// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/EventLogs.h"

#include "core/dataset/DatasetFile.h"
#include "core/form/InstanceXml.h"
#include "core/interview/AuditEvent.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
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

/// Names that this file gives: an instanceID without "uuid:", or a record's id.
bool isOurs(const QString &file)
{
    static const QRegularExpression names(QStringLiteral(
        "\\A([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{32})\\.csv\\z"));
    return names.match(file).hasMatch();
}

class EventLogs
{
public:
    EventLogs(study::Workspace &workspace, const QString &folder)
        : m_workspace(workspace)
        , m_folder(folder)
        , m_unfinished(folder + QStringLiteral(".tmp-writing"))
    {
        QDir(m_unfinished).removeRecursively(); // of an export that was killed
    }
    ~EventLogs() { QDir(m_unfinished).removeRecursively(); }
    EventLogs(const EventLogs &) = delete;
    EventLogs &operator=(const EventLogs &) = delete;

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
        if (!QDir().mkpath(m_unfinished))
            return fail(writingError(m_folder));
        QString name = nameOf(*submission, interview.record);
        if (m_names.contains(name))
            name = interview.record.toString();
        m_names.insert(name);
        SALTBUSH_TRY(writeDatasetFile(m_unfinished, name, QStringLiteral("csv"), log->bytes));
        return ok();
    }
    /// In place of those of the export before: whoever took her consent back since is not in it.
    Result<void> finish()
    {
        QDir folder(m_folder);
        for (const QString &old : folder.entryList(QDir::Files))
            if (isOurs(old))
                folder.remove(old);
        const QDir unfinished(m_unfinished);
        const QStringList names = unfinished.entryList(QDir::Files);
        errno = 0;
        if (!names.isEmpty() && !QDir().mkpath(m_folder))
            return fail(writingError(m_folder));
        for (const QString &name : names)
            if (!QFile::rename(unfinished.filePath(name), folder.filePath(name)))
                return fail(writingError(name));
        QDir().rmdir(m_folder); // where it is empty
        return ok();
    }
    [[nodiscard]] qint64 count() const { return m_names.size(); }

private:
    study::Workspace &m_workspace;
    QString m_folder, m_unfinished;
    QSet<QString> m_names;
};

} // namespace

Result<qint64> writeEventLogs(study::Workspace &workspace, const ConsentGate &gate,
                              const QString &formId, const QString &folder, bool isWanted)
{
    QString name = formId;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'_';
    EventLogs logs(workspace, folder + u'/' + name + QStringLiteral("-audit"));
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
