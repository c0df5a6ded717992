// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetFile.h"

#include "core/base/Disk.h"
#include "core/crypto/Hash.h"
#include "core/dataset/TableWriter.h"

#include <cerrno>
#include <cstdio>

namespace saltbush::dataset
{

QString safeName(QString name)
{
    const QString meant = name;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u'_' && c != u'.')
            c = u'_';
    if (name.startsWith(u'.'))
        name.prepend(u'_');
    if (name == meant)
        return name;
    // "a/b" and "a:b" are not the same; a name that stays as it is has no "~".
    const crypto::Hash256 hash = crypto::hash(meant.toUtf8());
    return name + u'~' + hash.toString().left(8);
}

DatasetFile::~DatasetFile()
{
    if (!m_file.isOpen())
        return;
    m_file.close(); // on a full disk this cannot write its last bytes, and QFile::remove() gives up
    QFile::remove(m_file.fileName());
}

Result<void> DatasetFile::open(const QString &name, const QString &ending)
{
    m_name = safeName(name) + u'.' + ending;
    m_file.setFileName(m_folder + u'/' + m_name + QStringLiteral(".tmp-writing"));
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                     QFile::ReadOwner | QFile::WriteOwner))
        return fail(error());
    return ok();
}

Result<void> DatasetFile::write(QByteArrayView bytes)
{
    errno = 0;
    return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? ok() : fail(error());
}

Result<void> DatasetFile::finish()
{
    const QByteArray from = QFile::encodeName(m_file.fileName());
    const QByteArray to = QFile::encodeName(m_folder + u'/' + m_name);
    errno = 0;
    // rename(2) replaces; QFile::rename() refuses to.
    if (!m_file.flush() || std::rename(from.constData(), to.constData()) != 0)
        return fail(error());
    m_file.close();
    return ok();
}

Error DatasetFile::error() const { return writingError(m_name); }

Error writingError(const QString &file)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return Error{isFull ? disk::full : cannotWrite, {.file = file}}.later();
}

Result<QString> writeDatasetFile(const QString &folder, const QString &name, const QString &ending,
                                 const QByteArray &bytes)
{
    DatasetFile file(folder);
    SALTBUSH_TRY(file.open(name, ending));
    SALTBUSH_TRY(file.write(bytes));
    SALTBUSH_TRY(file.finish());
    return file.name();
}

} // namespace saltbush::dataset
