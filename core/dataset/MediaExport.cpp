// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/MediaExport.h"

#include "core/base/Disk.h"
#include "core/dataset/DatasetFile.h"
#include "core/dataset/TableWriter.h"
#include "core/study/Attachments.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>

namespace saltbush::dataset
{

namespace
{

/// Names that Finish gives, and those that stand for a name that is none of them: whoever writes an
/// interview could write a path into it.
const QRegularExpression &ourNames()
{
    static const QRegularExpression names(
        QStringLiteral("\\A([0-9]{1,16}-[0-9a-f]{16}|[0-9a-f]{32})\\.[a-z0-9]{1,5}\\z"));
    return names;
}

bool isOfWriting(const Error &error)
{
    return error.code == cannotWrite || error.code == disk::full;
}

} // namespace

MediaExport::MediaExport(study::Workspace &workspace, const ConsentGate &gate,
                         const QString &folder, const QString &formId)
    : m_workspace(workspace)
    , m_gate(gate)
    , m_place(QStringLiteral("media/") + safeName(formId))
{
    m_folder = folder + u'/' + m_place;
    m_unfinished = m_folder + QStringLiteral(".tmp-writing");
    QDir(m_unfinished).removeRecursively(); // of an export that was killed
}

MediaExport::~MediaExport()
{
    QDir(m_unfinished).removeRecursively();
    QDir().rmdir(QFileInfo(m_folder).path()); // where nothing else is in it
}

Result<QString> MediaExport::write(const study::MergedInterview &interview, const QString &name,
                                   const QStringList &scopes)
{
    const auto &files = interview.content.attachments;
    const auto entry = std::ranges::find(files, name, &record::AttachmentEntry::fileName);
    if (entry == files.end()) {
        ++m_counts.missing;
        return name;
    }
    SALTBUSH_TRY_ASSIGN(const bool allowed, m_gate.allowsAll(interview, scopes));
    if (!allowed) {
        ++m_counts.heldBack;
        return QString();
    }
    const QString as = freeName(*entry);
    if (const auto written = writeFile(interview, *entry, as); written)
        ++m_counts.written;
    else if (isOfWriting(written.error()))
        return fail(written.error());
    else
        ++m_counts.missing;
    return QString(m_place + u'/' + as);
}

QString MediaExport::freeName(const record::AttachmentEntry &entry) const
{
    const bool isOurs = ourNames().match(entry.fileName).hasMatch();
    if (isOurs && !QFile::exists(m_unfinished + u'/' + entry.fileName))
        return entry.fileName;
    const QString ending = isOurs ? entry.fileName.section(u'.', -1) : QStringLiteral("bin");
    return entry.record.toString() + u'.' + ending;
}

Result<void> MediaExport::writeFile(const study::MergedInterview &interview,
                                    const record::AttachmentEntry &entry, const QString &name)
{
    errno = 0;
    if (!QDir().mkpath(m_unfinished))
        return fail(writingError(m_place));
    DatasetFile file(m_unfinished);
    SALTBUSH_TRY(file.open(name.section(u'.', 0, -2), name.section(u'.', -1)));
    SALTBUSH_TRY(study::readAttachment(m_workspace, interview, entry,
                                       [&](QByteArrayView bytes) { return file.write(bytes); }));
    return file.finish();
}

/// Only files with names of ours go from a folder that is the user's.
Result<void> MediaExport::finish()
{
    QDir folder(m_folder);
    for (const QString &old : folder.entryList(QDir::Files))
        if (ourNames().match(old).hasMatch())
            folder.remove(old);
    const QDir unfinished(m_unfinished);
    const QStringList names = unfinished.entryList(QDir::Files);
    errno = 0;
    if (!names.isEmpty() && !QDir().mkpath(m_folder))
        return fail(writingError(m_place));
    for (const QString &name : names)
        if (!QFile::rename(unfinished.filePath(name), folder.filePath(name)))
            return fail(writingError(name));
    QDir().rmdir(m_folder); // where it is empty
    return ok();
}

} // namespace saltbush::dataset
