// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/MediaExport.h"

#include "core/base/Disk.h"
#include "core/dataset/DatasetFile.h"
#include "core/dataset/TableWriter.h"
#include "core/form/MediaContent.h"
#include "core/study/Attachments.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

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
    const QString own = folder + u'/' + m_place;
    m_above = QFileInfo(own).path();
    m_files.emplace(own, ourNames());
}

MediaExport::~MediaExport()
{
    m_files.reset();
    QDir().rmdir(m_above); // where nothing else is in it
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
    SALTBUSH_TRY_ASSIGN(const Consent consent, consentTo(interview, *entry, scopes));
    if (consent == Consent::Missing) {
        ++m_counts.heldBack;
        return QString();
    }
    const QString as = freeName(*entry);
    bool isWritten = false;
    if (consent != Consent::Unknown) { // else it may be readable a moment later: it is not tried
        const auto written = writeFile(interview, *entry, as);
        if (!written && isOfWriting(written.error()))
            return fail(written.error());
        isWritten = written.has_value();
    }
    ++(isWritten ? m_counts.written : m_counts.missing);
    return QString(m_place + u'/' + as);
}

/// By what the question asks for, and by what the file is: opened once more for that, where the
/// participant did not agree to everything, so that nothing of it is written before.
Result<MediaExport::Consent> MediaExport::consentTo(const study::MergedInterview &interview,
                                                    const record::AttachmentEntry &entry,
                                                    const QStringList &scopes) const
{
    SALTBUSH_TRY_ASSIGN(const bool byQuestion, m_gate.allowsAll(interview, scopes));
    SALTBUSH_TRY_ASSIGN(const bool everything,
                        m_gate.allowsAll(interview, form::MediaContent::allScopes()));
    if (!byQuestion)
        return Consent::Missing;
    if (everything)
        return Consent::Given;
    form::MediaContent content;
    const auto looked = study::readAttachment(m_workspace, interview, entry,
                                              [&content](QByteArrayView bytes) -> Result<void> {
                                                  content.add(bytes);
                                                  return ok();
                                              });
    if (!looked)
        return Consent::Unknown;
    SALTBUSH_TRY_ASSIGN(
        const bool byContent,
        m_gate.allowsAll(interview, content.scopes(entry.fileName.section(u'.', -1))));
    return byContent ? Consent::Given : Consent::Missing;
}

QString MediaExport::freeName(const record::AttachmentEntry &entry) const
{
    const bool isOurs = ourNames().match(entry.fileName).hasMatch();
    if (isOurs && !m_files->has(entry.fileName))
        return entry.fileName;
    const QString ending = isOurs ? entry.fileName.section(u'.', -1) : QStringLiteral("bin");
    return entry.record.toString() + u'.' + ending;
}

Result<void> MediaExport::writeFile(const study::MergedInterview &interview,
                                    const record::AttachmentEntry &entry, const QString &name)
{
    SALTBUSH_TRY_ASSIGN(const QString folder, m_files->unfinished());
    DatasetFile file(folder);
    SALTBUSH_TRY(file.open(name.section(u'.', 0, -2), name.section(u'.', -1)));
    SALTBUSH_TRY(study::readAttachment(m_workspace, interview, entry,
                                       [&](QByteArrayView bytes) { return file.write(bytes); }));
    return file.finish();
}

Result<void> MediaExport::finish() { return m_files->finish(); }

} // namespace saltbush::dataset
