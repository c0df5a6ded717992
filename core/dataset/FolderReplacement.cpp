// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/FolderReplacement.h"

#include "core/dataset/DatasetFile.h"

#include <QDir>
#include <QFile>

#include <cerrno>

namespace saltbush::dataset
{

FolderReplacement::FolderReplacement(const QString &folder, QRegularExpression ours)
    : m_folder(folder)
    , m_unfinished(folder + QStringLiteral(".tmp-writing"))
    , m_ours(std::move(ours))
{
    QDir(m_unfinished).removeRecursively(); // of an export that was killed
}

FolderReplacement::~FolderReplacement() { QDir(m_unfinished).removeRecursively(); }

Result<QString> FolderReplacement::unfinished()
{
    errno = 0;
    if (!QDir().mkpath(m_unfinished))
        return fail(writingError(m_folder));
    return m_unfinished;
}

bool FolderReplacement::has(const QString &name) const
{
    return QFile::exists(m_unfinished + u'/' + name);
}

Result<void> FolderReplacement::finish()
{
    QDir folder(m_folder);
    for (const QString &old : folder.entryList(QDir::Files))
        if (m_ours.match(old).hasMatch())
            folder.remove(old);
    const QDir unfinished(m_unfinished);
    const QStringList names = unfinished.entryList(QDir::Files);
    errno = 0;
    if (!names.isEmpty() && !QDir().mkpath(m_folder))
        return fail(writingError(m_folder));
    for (const QString &name : names)
        if (!QFile::rename(unfinished.filePath(name), folder.filePath(name)))
            return fail(writingError(name));
    QDir().rmdir(m_folder);
    return ok();
}

} // namespace saltbush::dataset
